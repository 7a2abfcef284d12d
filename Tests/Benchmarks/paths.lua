-- For wrk: asks for each path of a file in turn, DEPTH of them in one write, and reports as JSON.
--
--   wrk … -s paths.lua URL -- PATHS_FILE DEPTH
local requests, at = {}, 0

function init(args)
    local paths, depth = {}, tonumber(args[2])
    for line in io.lines(args[1]) do paths[#paths + 1] = wrk.format("GET", line) end
    for start = 1, #paths do
        local batch = {}
        for step = 0, depth - 1 do batch[#batch + 1] = paths[(start + step - 1) % #paths + 1] end
        requests[#requests + 1] = table.concat(batch)
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format(
        '\n{"requests":%d,"bytes":%d,"seconds":%.6f,"not_2xx":%d,"socket_errors":%d}',
        summary.requests, summary.bytes, summary.duration / 1e6, errors.status,
        errors.connect + errors.read + errors.write + errors.timeout))
end
