def count(dna, k):
    counts = {}
    for i in range(len(dna) - k + 1):
        s = dna[i:i + k]
        counts[s] = counts.get(s, 0) + 1
    return counts
t, x = [], 42
for _ in range(200000):
    x = (x * 1664525 + 1013904223) & 0xffffffff
    t.append("ACGT"[x >> 30])
dna = "".join(t)
for k in (1, 2, 6):
    counts = count(dna, k)
    keys = sorted(counts, key=lambda s: (-counts[s], s))
    for key in keys[:4]:
        print("%s %.3f" % (key, counts[key] * 100 / len(dna)))
