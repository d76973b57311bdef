local text=string.rep("the quick brown fox jumps over the lazy dog and runs away from the big bad wolf ",20000)
local counts={}
for w in text:gmatch("%S+") do counts[w]=(counts[w] or 0)+1 end
local keys={}
for k in pairs(counts) do keys[#keys+1]=k end
table.sort(keys,function(a,b) return counts[a]>counts[b] or counts[a]==counts[b] and a<b end)
for _,k in ipairs(keys) do print(k,counts[k]) end
