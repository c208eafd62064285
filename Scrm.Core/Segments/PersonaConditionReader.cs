using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>Reads conditions on the persona.</summary>
internal static class PersonaConditionReader
{
    private const double Unlimited = 1e300;

    private static readonly Dictionary<string, NumberField> Numbers = new()
    {
        ["value"] = NumberField.Value,
        ["revenue"] = NumberField.Revenue,
        ["participation"] = NumberField.Participation,
        ["influence"] = NumberField.Influence,
        ["preferredHour"] = NumberField.PreferredHour,
    };

    private static readonly Dictionary<string, WordField> Words = new()
    {
        ["role"] = WordField.Role,
        ["stage"] = WordField.Stage,
        ["preferredChannel"] = WordField.PreferredChannel,
    };

    public static ConditionRead Read(SegmentCondition c) =>
        c.Subject is not null && Numbers.TryGetValue(c.Subject, out var number) ? Number(c, number)
        : c.Subject is not null && Words.TryGetValue(c.Subject, out var word) ? Word(c, word)
        : ConditionRead.Refused("fieldUnknown", "A persona has no such field.");

    private static ConditionRead Number(SegmentCondition c, NumberField field) =>
        c.Min is null && c.Max is null
            ? ConditionRead.Refused("rangeMissing", "Say how much at least or at most.")
            : new NumberTest(field, c.Min ?? -Unlimited, c.Max ?? Unlimited);

    private static ConditionRead Word(SegmentCondition c, WordField field) =>
        c.Values.Count == 0 ? ConditionRead.Refused("valuesMissing", "Choose at least one.") : new WordTest(field, c.Values);
}
