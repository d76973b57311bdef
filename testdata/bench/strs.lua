local b={}
for i=0,299999 do b[#b+1]="item" b[#b+1]=string.char(48+i%10) b[#b+1]="é" end
local s=table.concat(b)
local n=0
for _,c in utf8.codes(s) do if c==233 then n=n+1 end end
for i=1,#s do if s:byte(i)==109 then n=n+1 end end
local t="" for i=1,5000 do t=t.."x" end
local parts={} for p in (s.."é"):gmatch("(.-)é") do parts[#parts+1]=p end
local j=table.concat(parts,"-")
local _,c=j:gsub("item7","")
print(#s,n,#t,#parts,#j,c,j:sub(1,20):upper())
