def push(h, x):
    h.append(x)
    i = len(h) - 1
    while i > 0:
        p = (i - 1) // 2
        if h[p] <= h[i]: break
        h[p], h[i] = h[i], h[p]
        i = p
def pop(h):
    top = h[0]
    last = h.pop()
    n = len(h)
    if n: h[0] = last
    i = 0
    while True:
        c = 2 * i + 1
        if c >= n: return top
        if c + 1 < n and h[c + 1] < h[c]: c += 1
        if h[i] <= h[c]: return top
        h[i], h[c] = h[c], h[i]
        i = c
x, total = 9, 0
for _ in range(2):
    g = []
    for _ in range(60000):
        x = (x * 1664525 + 1013904223) & 0xffffffff
        push(g, x >> 8)
    for i in range(60000): total += pop(g) * (i & 3)
print(total)
