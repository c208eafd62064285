using System.Globalization;
using System.Text;

namespace Scrm.Bench.Routing;

/// <summary>Draws the day: how many waited at each time, and how long people waited.</summary>
internal static class RoutingPicture
{
    private const int Width = 420;
    private const int Height = 220;
    private const int Left = 50;
    private const int Top = 40;
    private const int Gap = 70;
    private static readonly string[] Colours = ["#0f9d78", "#c98a1b", "#4f6bed", "#c0392b"];

    public static string Draw(IReadOnlyList<(string Name, DayResult Day)> runs)
    {
        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Left + 2 * Width + Gap + 30} {Top + Height + 70}" font-family="sans-serif" font-size="12" fill="#333">""");
        Line(svg, $"""<rect width="100%" height="100%" fill="#fff"/>""");
        var longest = runs.Max(r => r.Day.QueueLengths.Max());
        Panel(svg, Left, "等候人数 / waiting, 08:00–22:00", ["08", "11", "15", "18", "22"], longest);
        Panel(svg, Left + Width + Gap, "等候不超过的客户比例 / share of customers who waited no longer (%)", ["0", "2.5", "5", "7.5", "10 min"], 100);
        for (var n = 0; n < runs.Count; n++)
        {
            var day = runs[n].Day;
            Path(svg, Left, Colours[n], Enumerable.Range(0, 169).Select(i => At(day, i)).Select((waiting, i) => (i / 168.0, waiting / (double)longest)));
            Path(svg, Left + Width + Gap, Colours[n], Enumerable.Range(0, 121).Select(i => (i / 120.0, Share(day, i * 5))));
            Line(svg, $"""<rect x="{Left + n * 170}" y="{Top + Height + 44}" width="14" height="4" fill="{Colours[n]}"/><text x="{Left + 20 + n * 170}" y="{Top + Height + 50}">{runs[n].Name}</text>""");
        }

        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static int At(DayResult day, int fiveMinutes) => day.QueueLengths[Math.Min(fiveMinutes * 60, day.QueueLengths.Count - 1)];

    private static double Share(DayResult day, int seconds) => day.Served.Count(s => s.Waited.TotalSeconds <= seconds) / (double)day.Served.Count;

    private static void Panel(StringBuilder svg, int left, string title, string[] marks, int highest)
    {
        Line(svg, $"""<text x="{left}" y="{Top - 16}" font-weight="600">{title}</text><path d="M{left} {Top}V{Top + Height}H{left + Width}" fill="none" stroke="#999"/>""");
        for (var n = 0; n < marks.Length; n++)
        {
            var x = left + n * Width / (marks.Length - 1);
            var y = Top + Height - n * Height / (marks.Length - 1);
            Line(svg, $"""<text x="{x}" y="{Top + Height + 18}" text-anchor="middle" fill="#777">{marks[n]}</text><text x="{left - 8}" y="{y + 4}" text-anchor="end" fill="#777">{highest * n / (marks.Length - 1)}</text><path d="M{left} {y}h{Width}" stroke="#eee"/>""");
        }
    }

    private static void Path(StringBuilder svg, int left, string colour, IEnumerable<(double X, double Y)> points)
    {
        var path = string.Join(' ', points.Select((p, n) => string.Create(
            CultureInfo.InvariantCulture, $"{(n == 0 ? 'M' : 'L')}{left + p.X * Width:0.0} {Top + Height - p.Y * Height:0.0}")));
        Line(svg, $"""<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.6"/>""");
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
