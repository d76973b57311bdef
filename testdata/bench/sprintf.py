total = 0
for i in range(40000):
    s = "%5d|%-8s|%x|%6.2f|%s" % (i, "abc", i, i / 3, "true" if i % 2 == 0 else "false")
    total += len(s)
    s = "%s=%d, %s=%d" % ("first", i, "second", i * i)
    total += len(s)
    p = (i, -i, "p")
    total += len("%d %d%s" % p)
print(total)
