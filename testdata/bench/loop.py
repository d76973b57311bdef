def main():
    s = 0
    for i in range(10000):
        for j in range(5000):
            s += (i ^ j) & 7
    print(s)
main()
