-- A request has ended. Times are microseconds of the server's clock.
--
-- KEYS  two of the queue of processes, then two of each window (facts, requests), as in take.lua.
-- ARGV  id of the request, what came of it ("responded", "failed", "unsent"), id of who waits no longer or "", number of
--       shared windows; then of each window what the server stated: quota (0: nothing), width, left (-1: nothing),
--       resets in, blocked for.

local SAME_WINDOW = 2000000 -- the server rounds to seconds, and responses take some time
local KEEP = 7300000

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local id, outcome, shared = ARGV[1], ARGV[2], tonumber(ARGV[4])

-- A new key goes at some time; take.lua knows better when.
local function keep(key)
  if redis.call('PTTL', key) < KEEP then
    redis.call('PEXPIRE', key, KEEP)
  end
end

local function text(number)
  return string.format('%.0f', number)
end

-- The least that is left in one window of the server: responses arrive in another order than they were sent in.
local function follow(facts, left, resets_in, width)
  local old = redis.call('HMGET', facts, 'left', 'resets')
  local resets, old_resets = now + math.min(resets_in, width), tonumber(old[2]) or 0
  if old_resets > now and math.abs(resets - old_resets) <= math.min(SAME_WINDOW, width / 2) then
    left, resets = math.min(left, tonumber(old[1])), math.min(resets, old_resets)
  end
  redis.call('HSET', facts, 'left', text(left), 'resets', text(resets))
end

local function learn(place, facts)
  local first = 4 + 5 * (place - 1)
  local quota, width, left = tonumber(ARGV[first + 1]), tonumber(ARGV[first + 2]), tonumber(ARGV[first + 3])
  local resets_in, blocked = tonumber(ARGV[first + 4]), tonumber(ARGV[first + 5])
  if quota > 0 then
    redis.call('HSET', facts, 'quota', text(quota), 'width', text(width))
  end
  if left >= 0 then
    local known = tonumber(redis.call('HGET', facts, 'width') or resets_in)
    follow(facts, left, resets_in, known)
  elseif outcome ~= 'unsent' and redis.call('HEXISTS', facts, 'left') == 1 then
    redis.call('HINCRBY', facts, 'left', -1) -- it may have been counted, and nobody says so
  end
  if blocked > 0 then
    local until_then = math.max(now + blocked, tonumber(redis.call('HGET', facts, 'blocked')) or 0)
    redis.call('HSET', facts, 'blocked', text(until_then))
  end
  if place > shared and (quota > 0 or left >= 0 or blocked > 0) then
    redis.call('HSET', KEYS[3], 'endpoints', 1)
  end
end

for place = 1, (#KEYS - 2) / 2 do
  local facts, requests = KEYS[2 * place + 1], KEYS[2 * place + 2]
  learn(place, facts)
  if outcome == 'unsent' then
    redis.call('ZREM', requests, id)
  elseif place <= shared or redis.call('EXISTS', facts) == 1 then
    redis.call('ZADD', requests, text(now), id)
  end
  keep(facts)
  keep(requests)
end
if outcome == 'responded' then
  redis.call('HSET', KEYS[3], 'known', 1)
  keep(KEYS[3])
end
if ARGV[3] ~= '' then
  redis.call('ZREM', KEYS[1], ARGV[3])
  redis.call('ZREM', KEYS[2], ARGV[3])
end
return 1
