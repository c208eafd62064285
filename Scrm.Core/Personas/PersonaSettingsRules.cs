using Scrm.Core.Figures;
using Scrm.Core.Foundation;

namespace Scrm.Core.Personas;

/// <summary>Which settings may be saved.</summary>
public static class PersonaSettingsRules
{
    private const int MostNames = 20;
    private const int MostStaff = 10_000;
    private const int LongestName = 100;
    private const double MostReference = 1e12;

    /// <summary>Null, or what is wrong: its detail names the member.</summary>
    public static Fault? Check(PersonaSettings settings) =>
        settings.TimeZone is not { Length: > 0 and <= LongestName } zone || !CompanyClock.Knows(zone) ? Wrong("timeZone", "The time zone is not known.")
        : settings.Currency is not { Length: 3 } currency || !currency.All(char.IsAsciiLetterUpper) ? Wrong("currency", "A currency is three capital letters.")
        : Value(settings.Value) ?? Stages(settings.Stages) ?? Roles(settings.Roles) ?? Fields(settings.Fields) ?? Tiers(settings.Tiers);

    private static Fault? Value(ValueSettings? value) =>
        value?.RevenueParts is null || value.ParticipationParts is null || value.InfluenceParts is null ? Wrong("value", "Value needs three lists of parts.")
        : Enum.GetValues<ValueComponent>().Any(c => !IsWeight(value.WeightOf(c))) || Enum.GetValues<ValueComponent>().Sum(value.WeightOf) <= 0
            ? Wrong("weights", "Weights are 0 to 100, and not all of them 0.")
        : Enum.GetValues<ValueComponent>().Select(c => Parts(value.PartsOf(c))).FirstOrDefault(f => f is not null);

    private static Fault? Parts(IReadOnlyList<ValuePartSetting> parts) =>
        parts.Any(p => p is null || !ValueNumbers.Keys.Contains(p.Key)) ? Wrong("parts", "A part names one of the known numbers.")
        : parts.DistinctBy(p => p.Key).Count() != parts.Count ? Wrong("parts", "A part is named once.")
        : parts.Any(p => !IsWeight(p.Share)) ? Wrong("parts", "A share is 0 to 100.")
        : parts.Any(p => !double.IsFinite(p.Reference) || p.Reference is <= 0 or > MostReference) ? Wrong("references", "A reference is a number above 0.")
        : null;

    private static Fault? Stages(StageSettings? stages) =>
        stages is null || stages.NewDays < 1 || stages.AtRiskDays < 1 || stages.LoyalOrders < 1 || stages.LoyalActiveDays < 1
            || stages.DormantDays <= stages.AtRiskDays || stages.LostDays <= stages.DormantDays
            ? Wrong("stages", "Stages need days above 0, at risk before dormant before lost.")
            : null;

    private static Fault? Roles(RoleSettings? roles) =>
        roles is null || roles.KolFollowers < 0 || !AreNames(roles.Staff, MostStaff) || !AreNames(roles.EmployeeTags, MostNames) || !AreNames(roles.KolTags, MostNames)
            ? Wrong("roles", "Roles need lists of short names and a number of followers.")
            : null;

    private static Fault? Fields(FieldSettings? fields) =>
        fields is null || new[] { fields.Followers, fields.Referrals, fields.Reposts, fields.Tier, fields.Phone }.Any(names => !AreNames(names, MostNames))
            ? Wrong("fields", $"A field has at most {MostNames} short names.")
            : null;

    private static Fault? Tiers(IReadOnlyList<TierPoints>? tiers) =>
        tiers is null || tiers.Count > LongestName || tiers.Any(t => t?.Tier is not { Length: > 0 and <= LongestName } || t.Points is not (>= 0 and <= 100))
            ? Wrong("tiers", "A tier has a short name and 0 to 100 points.")
            : null;

    private static bool AreNames(IReadOnlyList<string>? names, int most) =>
        names is not null && names.Count <= most && names.All(n => !string.IsNullOrWhiteSpace(n) && n.Length <= LongestName);

    private static bool IsWeight(double weight) => weight is >= 0 and <= 100;

    private static Fault Wrong(string detail, string message) => new(FaultCode.Invalid, message, detail);
}
