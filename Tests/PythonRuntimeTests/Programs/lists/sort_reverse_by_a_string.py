[1].sort(reverse='yes')
