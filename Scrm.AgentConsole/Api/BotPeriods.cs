using System.Globalization;
using Scrm.Core.Foundation;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads the period and inbox of a request; today is the company's.</summary>
internal sealed class BotPeriods(PersonaLibrary library, TimeProvider time)
{
    private const int MostDays = 366;

    public async Task<Result<BotQuery>> ReadAsync(string? inbox, string? from, string? to, int usualDays, CancellationToken cancellationToken)
    {
        var inboxId = string.IsNullOrEmpty(inbox) ? null : inbox;
        var today = (await library.CurrentAsync(cancellationToken)).Counting.Clock.DayOf(time.GetUtcNow());
        return Day(to, today) is { } last && Day(from, last.AddDays(1 - usualDays)) is { } first
            && first <= last && last.DayNumber - first.DayNumber < MostDays
            ? new BotQuery(first, last, inboxId)
            : new Fault(FaultCode.Invalid, $"from and to are days like 2026-05-01, at most {MostDays} of them.", "from");
    }

    private static DateOnly? Day(string? text, DateOnly usual) =>
        string.IsNullOrEmpty(text) ? usual
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
