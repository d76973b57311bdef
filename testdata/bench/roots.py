from math import sqrt, floor, sin, cos, exp, log, hypot, isnan
s = 0.0
for i in range(1000000):
    x = float(i)
    r = sqrt(x)
    s += abs(floor(r) - r)
    s += max(x, 3) - min(x, 2)
    if isnan(s): break
for i in range(200000):
    x = i / 1000
    s += sin(x) * cos(x) + x ** 1.5 + exp(-x) + log(x + 1) + hypot(x, 3)
print("%.4f" % s)
