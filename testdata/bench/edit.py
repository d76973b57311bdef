def distance(a, b):
    prev = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        cur = [0] * (len(b) + 1)
        cur[0] = i
        for j in range(1, len(b) + 1):
            cost = 1
            if a[i - 1] == b[j - 1]: cost = 0
            cur[j] = min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + cost)
        prev = cur
    return prev[len(b)]
a, b = "", ""
for i in range(400):
    a += chr(97 + i * 7 % 26)
    b += chr(97 + i * 11 % 26)
total = 0
for _ in range(6):
    total += distance(a, b)
    a = a[::-1]
print(total)
