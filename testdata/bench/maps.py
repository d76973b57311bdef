def main():
    m = {}
    for i in range(1000000):
        k = i * 7919 % 1000003
        m[k] = m.get(k, 0) + i
    s = 0
    for i in range(1000000):
        s += m.get(i, 0)
    words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
    counts = {}
    for i in range(2000000):
        w = words[i & 7]
        counts[w] = counts.get(w, 0) + 1
    print(len(m), s, counts["gamma"])
main()
