def main():
    n = 5000000
    for _ in range(3):
        composite = [False] * (n + 1)
        count = 0
        for i in range(2, n + 1):
            if composite[i]:
                continue
            count += 1
            for j in range(i * 2, n + 1, i):
                composite[j] = True
    print(count)
main()
