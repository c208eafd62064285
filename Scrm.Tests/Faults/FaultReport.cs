using System.Globalization;
using System.Text.Json;
using Scrm.Tests.Faults.Checks;

namespace Scrm.Tests.Faults;

/// <summary>One line of figures for each run of a scenario; with <c>SCRM_FAULTS_REPORT</c> also a line of JSON in that file.</summary>
internal static class FaultReport
{
    private const string FileVariable = "SCRM_FAULTS_REPORT";

    public static void Write(string scenario, int seed, Tally tally, params (string Name, object Value)[] more)
    {
        var figures = new Dictionary<string, object>
        {
            ["scenario"] = scenario,
            ["scale"] = FaultScale.Name,
            ["seed"] = seed,
            ["said"] = tally.Said,
            ["acked"] = tally.Acked,
            ["stored"] = tally.Stored,
            ["lost"] = tally.Lost,
            ["duplicated"] = tally.Duplicated,
            ["disordered"] = tally.Disordered,
            ["replies"] = tally.Replies,
            ["unanswered"] = tally.Unanswered,
            ["uncertain"] = tally.Uncertain,
            ["failed"] = tally.Failed,
            ["broken"] = tally.Broken.Count,
        };
        foreach (var (name, value) in more)
        {
            figures[name] = value is double number ? Math.Round(number, 2) : value;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(' ', figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}={f.Value}"))));
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
        {
            File.AppendAllText(file, JsonSerializer.Serialize(figures) + "\n");
        }
    }

    /// <summary>Writes the line, then fails when a promise was broken, naming the seed to replay.</summary>
    public static void Conclude(string scenario, int seed, Tally tally, params (string Name, object Value)[] more)
    {
        Write(scenario, seed, tally, more);
        Assert.True(
            tally.Broken.Count == 0,
            $"{scenario}, {FaultScale.SeedVariable}={seed}: {tally.Broken.Count} broken promises:\n{string.Join('\n', tally.Broken.Take(25).Concat(tally.Stories.Take(3)))}");
    }
}
