from math import sqrt
def a(i, j): return 1 / ((i + j) * (i + j + 1) // 2 + i + 1)
def mul_av(v, av):
    for i in range(len(av)):
        s = 0.0
        for j, x in enumerate(v): s += a(i, j) * x
        av[i] = s
def mul_atv(v, atv):
    for i in range(len(atv)):
        s = 0.0
        for j, x in enumerate(v): s += a(j, i) * x
        atv[i] = s
n = 300
u, v, t = [1.0] * n, [0.0] * n, [0.0] * n
for _ in range(10):
    mul_av(u, t); mul_atv(t, v); mul_av(v, t); mul_atv(t, u)
vbv = sum(x * y for x, y in zip(u, v))
vv = sum(y * y for y in v)
print("%.9f" % sqrt(vbv / vv))
