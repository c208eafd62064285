namespace Scrm.Emulators.WeChat.State;

/// <summary>The switched-on faults; taking one uses it up.</summary>
internal sealed class FaultBoard
{
    private const int Most = 200;
    private readonly Lock _gate = new();
    private readonly List<FaultRule> _rules = [];
    private long _lastId;

    public IReadOnlyList<FaultRule> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _rules];
            }
        }
    }

    /// <summary>Null when the board is full.</summary>
    public FaultRule? Add(FaultRule rule)
    {
        lock (_gate)
        {
            if (_rules.Count >= Most)
            {
                return null;
            }

            var kept = rule with { Id = ++_lastId, Times = Math.Clamp(rule.Times, 1, 1_000_000), Every = Math.Max(1, rule.Every), Seen = 0 };
            _rules.Add(kept);
            return kept;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    /// <summary>The first fault that applies to one of these names; only kinds the caller can play.</summary>
    public FaultRule? Take(IReadOnlyList<string> names, IReadOnlySet<string> kinds, string? openId)
    {
        lock (_gate)
        {
            for (var i = 0; i < _rules.Count; i++)
            {
                var rule = _rules[i];
                if (!names.Contains(rule.On) || !kinds.Contains(rule.Kind) || (rule.OpenId is not null && rule.OpenId != openId))
                {
                    continue;
                }

                var seen = rule.Seen + 1;
                if (seen % rule.Every != 0)
                {
                    _rules[i] = rule with { Seen = seen };
                    continue;
                }

                if (rule.Times <= 1)
                {
                    _rules.RemoveAt(i);
                }
                else
                {
                    _rules[i] = rule with { Seen = seen, Times = rule.Times - 1 };
                }

                return rule;
            }

            return null;
        }
    }
}
