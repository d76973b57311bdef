local w=io.stdout w:setvbuf("full")
for i=0,99999 do w:write(string.format("%d %s %5.2f\n",i,"abc",i/3)) end
for i=0,99999 do w:write(tostring(i)) w:write("\n") end
for i=0,49999 do w:write(tostring(i)," ","x"," ",tostring(true),"\n") end
