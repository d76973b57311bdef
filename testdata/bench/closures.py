def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
def apply(xs, f):
    for i, x in enumerate(xs): xs[i] = f(x)
def compose(f, g): return lambda x: g(f(x))
xs = [0] * 1000
next_ = counter()
add = 3
f = compose(lambda x: x + add, lambda x: x ^ 5)
for _ in range(1000):
    xs[next_() % 1000] += 1
    apply(xs, f)
print(sum(xs), next_())
