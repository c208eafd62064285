namespace Scrm.Bench.Routing;

/// <summary>How a day went.</summary>
/// <param name="Plan">The day.</param>
/// <param name="Served">Everybody, in the order of being served.</param>
/// <param name="QueueLengths">How many waited, every step.</param>
internal sealed record DayResult(DayPlan Plan, IReadOnlyList<DayServed> Served, IReadOnlyList<int> QueueLengths)
{
    private static readonly TimeSpan Promise = TimeSpan.FromMinutes(3);

    /// <summary>Waiting time in seconds that so many percent do not exceed.</summary>
    public double Wait(double percent, Func<DayServed, bool>? of = null)
    {
        var waits = Served.Where(s => of?.Invoke(s) ?? true).Select(s => s.Waited.TotalSeconds).Order().ToList();
        return waits[(int)Math.Ceiling(percent / 100 * waits.Count) - 1];
    }

    /// <summary>Share of first answers within three minutes.</summary>
    public double InTime => Served.Count(s => s.AnsweredAt - s.Contact.At <= Promise) / (double)Served.Count;

    /// <summary>Share of the capacity on duty that was in use.</summary>
    public double Occupancy => Served.Sum(s => (s.EndedAt - s.GivenAt).TotalHours) / Plan.Agents.Sum(a => (a.To - a.From - TimeSpan.FromMinutes(30)).TotalHours * a.Agent.Capacity);

    /// <summary>Jain's index of the work agents had for each hour on duty: 1 is all the same.</summary>
    public double Fairness
    {
        get
        {
            var hours = Served.GroupBy(s => s.AgentId).ToDictionary(g => g.Key, g => g.Sum(s => (s.EndedAt - s.GivenAt).TotalHours));
            var work = Plan.Agents.Select(a => hours.GetValueOrDefault(a.Agent.Id) / (a.To - a.From).TotalHours).ToList();
            return work.Sum() * work.Sum() / (work.Count * work.Sum(w => w * w));
        }
    }

    /// <summary>Mean level in the skill wanted.</summary>
    public double SkillLevel => Served.Where(s => s.Level is not null).Select(s => (double)s.Level!.Value).DefaultIfEmpty(0).Average();

    /// <summary>Of those who came again, how many got who had served them.</summary>
    public double SamePerson => Served.Count(s => s is { KnewEachOther: true, Rule: "lastAgent" }) / (double)Math.Max(1, Served.Count(s => s.KnewEachOther));
}
