-- Take a permit for one request, or say how long to wait for it. Times are microseconds of the server's clock.
--
-- KEYS  two of the queue of processes (order, last seen), then two of each window (facts, requests). The first window
--       is the token's as the server states it; those from `shared` on are of single endpoints.
-- ARGV  id of the request, id of who waits, lease, id of a new count, id of the count that the caller remembers,
--       requests to count besides, number of shared windows, the longest wait that the caller accepts; then of each window: quota and width, unless the server
--       stated others, the share of those to use, and what the caller remembers: used, left, resets in, blocked for.
-- The members of `requests` are requests: those under way have the end of their lease as score, others their end.

local STARTING = 5000000 -- how long the first response is awaited, before more than one request is sent
local ABSENT = 15000000 -- a process that did not ask for so long has left the queue
local POLL = 50000 -- how soon to ask again, if a response may make room at any time
local LONGEST_BLOCK = 3600000000
local KEEP = 7300000 -- how long keys are kept without use at least, in milliseconds

local USED_UP, SERVER_SAYS, BLOCKED, RESPONSE = 1, 2, 3, 4

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local id, waiter, lease = ARGV[1], ARGV[2], tonumber(ARGV[3])
local owed, shared, longest = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local order, seen, base = KEYS[1], KEYS[2], KEYS[3]
local count = (#KEYS - 2) / 2

local function text(number)
  return string.format('%.0f', number)
end

local epoch = redis.call('HGET', base, 'epoch')
if not epoch then
  epoch = ARGV[4]
  redis.call('HSET', base, 'epoch', epoch, 'since', text(now))
end
local lost = ARGV[5] ~= '' and ARGV[5] ~= epoch

for _, absent in ipairs(redis.call('ZRANGEBYSCORE', seen, '-inf', text(now - ABSENT))) do
  redis.call('ZREM', order, absent)
  redis.call('ZREM', seen, absent)
end
local ahead = redis.call('ZRANK', order, waiter) or redis.call('ZCARD', order)

-- What Redis has lost, and the caller remembers: all of it as if it had just ended.
local function restore(window, used, left, resets_in)
  for number = 1, used do
    redis.call('ZADD', window.requests, text(now), 'lost:' .. number)
  end
  if resets_in > 0 and (not window.left or left < window.left) then
    window.left, window.resets = left, now + resets_in
    redis.call('HSET', window.facts, 'left', text(left), 'resets', text(window.resets))
  end
end

local function load_window(place)
  local window = { place = place, facts = KEYS[2 * place + 1], requests = KEYS[2 * place + 2] }
  local first = 8 + 7 * (place - 1)
  local facts = redis.call('HMGET', window.facts, 'quota', 'width', 'left', 'resets', 'blocked')
  window.quota, window.width = tonumber(ARGV[first + 1]), tonumber(ARGV[first + 2])
  if facts[1] then
    window.quota = math.max(1, math.floor(facts[1] * tonumber(ARGV[first + 3])))
    window.width = tonumber(facts[2])
  end
  window.resets = math.min(tonumber(facts[4]) or 0, now + window.width)
  window.left = window.resets > now and tonumber(facts[3]) or nil
  local blocked = math.max(tonumber(facts[5]) or 0, now + tonumber(ARGV[first + 7]))
  window.blocked = math.min(blocked, now + LONGEST_BLOCK)
  if window.blocked > math.max(now, tonumber(facts[5]) or 0) then
    redis.call('HSET', window.facts, 'blocked', text(window.blocked))
  end
  -- A clock that was set back must not stop everything.
  for _, early in ipairs(redis.call('ZRANGEBYSCORE', window.requests, '(' .. text(now + lease), '+inf')) do
    redis.call('ZADD', window.requests, text(now), early)
  end
  if lost and place <= shared then
    restore(window, tonumber(ARGV[first + 4]), tonumber(ARGV[first + 5]), tonumber(ARGV[first + 6]))
  end
  for number = 1, place <= shared and owed or 0 do
    redis.call('ZADD', window.requests, text(now), id .. ':' .. number)
  end
  redis.call('ZREMRANGEBYSCORE', window.requests, '-inf', text(now - window.width))
  window.used = redis.call('ZCARD', window.requests)
  window.flying = redis.call('ZCOUNT', window.requests, '(' .. text(now), '+inf')
  window.known = place <= shared or window.quota > 0 or window.left or window.blocked > now
  return window
end

-- Microseconds until the request at a place in order of their end has left the window.
local function leaves_in(window, place)
  local found = redis.call('ZRANGE', window.requests, place, place, 'WITHSCORES')
  return found[2] and math.min(tonumber(found[2]), now) + window.width - now or window.width
end

-- Microseconds until one request may be sent after those ahead, and what it waits for.
local function delay(window)
  local wait, reason = 0, 0
  local function consider(seconds, why)
    if seconds > wait then
      wait, reason = seconds, why
    end
  end
  local missing = ahead + 1 - (window.quota - window.used)
  if window.quota > 0 and missing > 0 then
    consider(leaves_in(window, math.min(missing, window.used) - 1), USED_UP)
  end
  if window.left and window.left <= ahead then
    consider(window.resets - now, SERVER_SAYS)
  elseif window.left and window.left - window.flying <= ahead then
    consider(POLL, RESPONSE)
  end
  consider(window.blocked - now, BLOCKED)
  return wait, reason
end

local windows, wait, at, reason = {}, 0, 0, 0
for place = 1, count do
  local window = load_window(place)
  windows[place] = window
  local longer, why = delay(window)
  if longer > wait then
    wait, at, reason = longer, place, why
  end
end

local starting = redis.call('HMGET', base, 'known', 'since')
if not starting[1] and now < tonumber(starting[2]) + STARTING and windows[1].flying > 0 and wait == 0 then
  wait, at, reason = POLL, 1, RESPONSE
end

local granted = redis.call('ZSCORE', windows[1].requests, id) and 1 or 0 -- before, but the caller was not told
if granted == 0 and wait == 0 then
  granted = 1
  for _, window in ipairs(windows) do
    if window.known then
      redis.call('ZADD', window.requests, text(now + lease), id)
      window.used, window.flying = window.used + 1, window.flying + 1
    end
  end
end
if granted == 1 then
  redis.call('ZREM', order, waiter)
  redis.call('ZREM', seen, waiter)
elseif at <= shared and wait <= longest then
  redis.call('ZADD', order, 'NX', text(now), waiter)
  redis.call('ZADD', seen, text(now), waiter)
end
local keep = KEEP
for _, window in ipairs(windows) do
  keep = math.max(keep, math.ceil((window.width + lease) / 1000))
end
for _, key in ipairs(KEYS) do
  redis.call('PEXPIRE', key, keep)
end

-- One text: clients read long lists slowly.
local reply = { epoch }
local function tell(...)
  for _, number in ipairs({ ... }) do
    reply[#reply + 1] = text(number)
  end
end
tell(granted, wait, at, reason, redis.call('HEXISTS', base, 'endpoints'), now)
for _, window in ipairs(windows) do
  tell(window.quota, window.width, window.used)
  if window.left then
    tell(window.left - window.flying, window.resets - now)
  else
    tell(window.quota - window.used, 0)
  end
  tell(math.max(0, window.blocked - now), window.used > 0 and leaves_in(window, 0) or 0)
end
return table.concat(reply, ' ')
