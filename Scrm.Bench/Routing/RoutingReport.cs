using System.Globalization;
using System.Text;

namespace Scrm.Bench.Routing;

/// <summary>The figures as the page shows them, put between its two marks.</summary>
internal static class RoutingReport
{
    private const string Begin = "<!-- simulation -->";
    private const string End = "<!-- /simulation -->";

    public static string Table(IReadOnlyList<(DayCase Case, IReadOnlyList<DayResult> Days)> runs)
    {
        var text = new StringBuilder("| | waits p50 | p90 | p95 | p99 | longest | important p95 | first answer ≤ 3 min | occupancy | fairness (Jain) | skill level | same agent again |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (one, days) in runs)
        {
            string Seconds(Func<DayResult, double> of) => string.Create(CultureInfo.InvariantCulture, $"{days.Average(of):0} s");
            string Share(Func<DayResult, double> of) => string.Create(CultureInfo.InvariantCulture, $"{100 * days.Average(of):0.0} %");
            string Number(Func<DayResult, double> of, string format) => days.Average(of).ToString(format, CultureInfo.InvariantCulture);
            text.AppendJoin(" | ",
            [
                "| " + one.Name,
                Seconds(d => d.Wait(50)), Seconds(d => d.Wait(90)), Seconds(d => d.Wait(95)), Seconds(d => d.Wait(99)), Seconds(d => d.Wait(100)),
                Seconds(Important),
                Share(d => d.InTime), Share(d => d.Occupancy), Number(d => d.Fairness, "0.000"), Number(d => d.SkillLevel, "0.00"), Share(d => d.SamePerson),
            ]).Append(" |\n");
        }

        return text.ToString();
    }

    private static double Important(DayResult day)
    {
        var highest = day.Plan.Contacts.Max(c => c.Priority);
        return day.Wait(95, s => s.Contact.Priority == highest);
    }

    public static void Write(string page, string table)
    {
        var text = File.ReadAllText(page);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(page, $"{text[..(from + Begin.Length)]}\n{table}{text[to..]}");
    }
}
