total, fsum, length = 0, 0.0, 0
for i in range(150000):
    s = str(i * 7919)
    total += int(s)
    f = "%.3f" % (i / 7)
    fsum += float(f)
    length += len(s) + len(f)
print("%d %.3f %d" % (total, fsum, length))
