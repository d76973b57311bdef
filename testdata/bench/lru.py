from collections import OrderedDict
class Cache:
    def __init__(self, size):
        self.size, self.items = size, OrderedDict()
    def get(self, key):
        if key in self.items:
            self.items.move_to_end(key)
            return self.items[key], True
        return 0, False
    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.size: self.items.popitem(last=False)
c = Cache(1000)
x, hits, total = 7, 0, 0
for i in range(300000):
    x = (x * 1664525 + 1013904223) & 0xffffffff
    key = (x >> 16) % 2000
    v, ok = c.get(key)
    if ok:
        hits += 1
        total += v
    else: c.put(key, i)
print(hits, total)
