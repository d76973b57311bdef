import io
buf, x = io.StringIO(), 3
for _ in range(20000):
    for _ in range(8):
        x = (x * 1664525 + 1013904223) & 0xffffffff
        buf.write("w%d " % ((x >> 16) % 500))
    buf.write("\n")
text = buf.getvalue()
counts, lines = {}, 0
for line in io.StringIO(text):
    lines += 1
    for w in line.split():
        w = w.lower()
        counts[w] = counts.get(w, 0) + 1
n = 0
for w in text.split(): n += len(w)
chars = 0
for line in io.StringIO(text): chars += len(line)
keys = sorted(counts)
print(lines, n, chars, keys[0], counts[keys[0]])
