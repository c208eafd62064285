namespace Scrm.Core.Figures;

/// <summary>How figures grow. Pure; deed after deed gives what counting all of them at once gives.</summary>
/// <param name="Clock">The company's clock.</param>
/// <param name="Reader">Tells complaints.</param>
/// <param name="Currency">What amounts are in: three letters.</param>
public sealed record FiguresRules(CompanyClock Clock, SentimentReader Reader, string Currency)
{
    /// <summary>China's clock, and complaints told by words.</summary>
    public static FiguresRules Default { get; } = new(CompanyClock.Of(CompanyClock.DefaultZone), SentimentWords.Reader, "CNY");

    /// <summary>Of somebody who did nothing yet.</summary>
    public ContactFigures Begin() => new(Clock.ZoneId, Reader.Provenance, Tally.None, Tally.None);

    /// <summary>False: counted by another clock or another reader, so to be counted anew.</summary>
    public bool HasCounted(ContactFigures figures) => figures.Zone == Clock.ZoneId && figures.Reader == Reader.Provenance;

    /// <summary>The figures after one more message or event of a turn; null is nothing that counts.</summary>
    public ContactFigures After(ContactFigures figures, Deed? said) =>
        said is null ? figures : figures with { Said = TallyRules.After(figures.Said, said, Clock, Reader) };

    /// <summary>A tally of deeds from the beginning.</summary>
    public Tally Count(IEnumerable<Deed> deeds) => deeds.Aggregate(Tally.None, (tally, deed) => TallyRules.After(tally, deed, Clock, Reader));
}
