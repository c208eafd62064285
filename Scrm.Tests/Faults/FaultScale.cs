using System.Globalization;

namespace Scrm.Tests.Faults;

/// <summary>How much a run does: short by default, the full numbers with <c>SCRM_FAULTS=long</c>.</summary>
internal static class FaultScale
{
    /// <summary>Seeds from <c>SCRM_FAULT_SEED</c> (one, or several with commas) replay a run exactly as far as chance decides it.</summary>
    public const string SeedVariable = "SCRM_FAULT_SEED";

    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("SCRM_FAULTS") == "long";

    public static string Name => IsLong ? "long" : "short";

    /// <summary>Three in the short set, one in the long.</summary>
    public static IReadOnlyList<int> Seeds { get; } =
        Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } given
            ? [.. given.Split(',').Select(seed => int.Parse(seed, CultureInfo.InvariantCulture))]
            : IsLong ? [11] : [11, 22, 33];

    /// <summary>A number over all seeds together: each seed gets its share, at least one.</summary>
    public static int PerSeed(int brief, int full) => Math.Max(1, (int)Math.Ceiling((IsLong ? full : brief) / (double)Seeds.Count));

    public static int Of(int brief, int full) => IsLong ? full : brief;

    public static TimeSpan Seconds(double brief, double full) => TimeSpan.FromSeconds(IsLong ? full : brief);
}
