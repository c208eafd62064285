using Scrm.Core.Personas;

namespace Scrm.Tests.Personas;

public sealed class PersonaSettingsRulesTests
{
    [Fact]
    public void What_a_company_starts_with_may_be_saved() => Assert.Null(PersonaSettingsRules.Check(PersonaSettings.Default));

    public static TheoryData<string, PersonaSettings> Wrong => new()
    {
        { "timeZone", PersonaSettings.Default with { TimeZone = "Mars/Base" } },
        { "timeZone", PersonaSettings.Default with { TimeZone = null! } },
        { "currency", PersonaSettings.Default with { Currency = "yuan" } },
        { "value", PersonaSettings.Default with { Value = null! } },
        { "value", PersonaSettings.Default with { Value = new ValueSettings { RevenueParts = null! } } },
        { "weights", PersonaSettings.Default with { Value = new ValueSettings { Revenue = 0, Participation = 0, Influence = 0 } } },
        { "weights", PersonaSettings.Default with { Value = new ValueSettings { Revenue = -1 } } },
        { "weights", PersonaSettings.Default with { Value = new ValueSettings { Revenue = double.NaN } } },
        { "parts", PersonaSettings.Default with { Value = new ValueSettings { RevenueParts = [new("height", 1, 1)] } } },
        { "parts", PersonaSettings.Default with { Value = new ValueSettings { RevenueParts = [new("spent", 1, 1), new("spent", 2, 1)] } } },
        { "references", PersonaSettings.Default with { Value = new ValueSettings { RevenueParts = [new("spent", 0, 1)] } } },
        { "stages", PersonaSettings.Default with { Stages = new StageSettings { DormantDays = 10 } } },
        { "stages", PersonaSettings.Default with { Stages = new StageSettings { NewDays = 0 } } },
        { "roles", PersonaSettings.Default with { Roles = new RoleSettings { KolFollowers = -1 } } },
        { "roles", PersonaSettings.Default with { Roles = new RoleSettings { Staff = [" "] } } },
        { "fields", PersonaSettings.Default with { Fields = new FieldSettings { Tier = null! } } },
        { "tiers", PersonaSettings.Default with { Tiers = [new("gold", 101)] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_meant_is_refused_by_name(string detail, PersonaSettings settings) =>
        Assert.Equal(detail, PersonaSettingsRules.Check(settings)?.Detail);
}
