using System.Globalization;
using Scrm.Core.Agents;

namespace Scrm.Bench.Routing;

/// <summary>A day of 10,000 contacts and 50 agents, the same for the same seed: 08:00 to 22:00, two peaks, three shifts, five skills.</summary>
internal sealed record DayPlan(IReadOnlyList<DayContact> Contacts, IReadOnlyList<DayAgent> Agents)
{
    public const int People = 10_000;
    public const int Staff = 50;
    public const int Capacity = 5;
    private const double MeanMinutes = 7;
    private const double Spread = 0.6;
    private static readonly string[] Skills = ["退款", "物流", "保修", "发票", "会员"];

    /// <summary>Midnight of the day.</summary>
    public static readonly DateTimeOffset Midnight = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Opens = Midnight.AddHours(8);
    public static readonly DateTimeOffset Closes = Midnight.AddHours(22);

    public static DayPlan Of(int seed) => Of(seed, People, Staff, Capacity);

    /// <summary>A day of another size.</summary>
    public static DayPlan Of(int seed, int people, int staff, int capacity)
    {
        var random = new Random(seed);
        return new DayPlan(ContactsOf(random, people), AgentsOf(random, staff, capacity));
    }

    private static List<DayContact> ContactsOf(Random random, int people)
    {
        var times = new List<DateTimeOffset>();
        while (times.Count < people)
        {
            // By rejection under the curve: morning and evening peaks over an even floor.
            var hour = 8 + 14 * random.NextDouble();
            if (random.NextDouble() < 0.45 + 0.5 * Bell(hour, 11, 1.6) + 0.55 * Bell(hour, 19.5, 1.5))
            {
                times.Add(Midnight.AddHours(hour));
            }
        }

        times.Sort();
        return [.. times.Select((at, n) => new DayContact(
            n,
            at,
            n > 100 && random.NextDouble() < 0.2 ? $"p{random.Next(n)}" : $"p{n}",
            random.NextDouble() switch { < 0.08 => 5, < 0.2 => 2, _ => 0 },
            random.NextDouble() < 0.4 ? Skills[random.Next(Skills.Length)] : null,
            MeanMinutes * Math.Exp(Spread * Normal(random) - Spread * Spread / 2),
            random.NextDouble()))];
    }

    private static List<DayAgent> AgentsOf(Random random, int staff, int capacity) =>
        [.. Enumerable.Range(0, staff).Select(n =>
        {
            var (from, to) = (n * Staff / staff) switch { < 19 => (8, 16), < 24 => (10, 18), _ => (15, 22) };
            var skills = Skills.Where(_ => random.NextDouble() < 0.5).Select(s => new AgentSkill(s, random.Next(1, 6))).ToList();
            var id = string.Create(CultureInfo.InvariantCulture, $"a{n:00}");
            var agent = new Agent { Id = id, DisplayName = id, Role = AgentRole.Agent, TeamIds = ["service"], Capacity = capacity, Skills = skills };
            return new DayAgent(agent, Midnight.AddHours(from), Midnight.AddHours(to), Midnight.AddHours(from + 3 + 2 * random.NextDouble()));
        })];

    private static double Bell(double x, double middle, double width) => Math.Exp(-(x - middle) * (x - middle) / (2 * width * width));

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
