total = 0
for round in range(20):
    b = []
    for i in range(20000):
        b.append(chr(97 + (i + round) % 26))
        b.append("xy")
        b.append("é")
    s = "".join(b)
    n = 0
    for r in s:
        if r == "é": n += 1
    total += n + s.count("xy") + len(s.upper().encode())
print(total)
