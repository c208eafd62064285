using System.Globalization;

namespace Scrm.Tests.Faults.Checks;

public sealed class RoutingReplayTests
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Second, conversation, what, to whom, with what priority; and how many problems there are at a capacity of two.</summary>
    public static TheoryData<string, int> Days => new()
    {
        { "0 c1 handoff; 1 c1 assigned a; 9 c1 resolved", 0 },
        { "0 c1 handoff", 1 },
        { "0 c1 handoff; 1 c1 assigned a; 2 c1 assigned b", 1 },
        { "0 c1 handoff; 1 c1 assigned a; 2 c1 returned; 3 c1 assigned b", 0 },
        { "0 c1 handoff; 0 c2 handoff; 0 c3 handoff; 1 c1 assigned a; 1 c2 assigned a; 1 c3 assigned a", 1 },
        { "0 c1 handoff; 0 c2 handoff; 0 c3 handoff; 1 c1 assigned a; 1 c2 assigned a; 2 c1 resolved; 3 c3 assigned a", 0 },
        { "0 c1 handoff; 1 c1 assigned", 1 },
        { "0 c1 handoff; 5 c2 handoff; 9 c2 assigned a; 9 c1 assigned a", 1 },
        { "0 c1 handoff; 5 c2 handoff; 9 c2 assigned a 1; 9 c1 assigned a", 0 },
        { "0 c1 handoff; 5 c2 handoff; 9 c1 assigned a; 9 c2 assigned a 1", 1 },
        { "0 c1 handoff; 7 c2 handoff; 9 c1 assigned a; 9 c2 assigned a 1", 0 },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void What_must_not_be_is_found(string day, int problems) =>
        Assert.Equal(problems, new RoutingReplay(2).Problems([.. day.Split("; ").Select(Read)]).Count);

    private static HandOver Read(string words)
    {
        var (parts, agent) = (words.Split(' '), words.Split(' ').ElementAtOrDefault(3));
        return new HandOver(
            parts[1],
            parts[2],
            agent,
            agent is null ? null : "leastLoaded",
            int.Parse(parts.ElementAtOrDefault(4) ?? "0", CultureInfo.InvariantCulture),
            Begin.AddSeconds(int.Parse(parts[0], CultureInfo.InvariantCulture)));
    }
}
