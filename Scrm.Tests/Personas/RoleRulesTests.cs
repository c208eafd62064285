using Scrm.Core.Personas;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Personas;

public sealed class RoleRulesTests
{
    private static readonly PersonaSettings Settings = new()
    {
        Roles = new RoleSettings { Staff = ["+86 138-0000-1111", "openid-wang", "1380000"], EmployeeTags = ["high"], KolTags = ["camping"] },
    };

    [Theory]
    [InlineData("openid-wang", "", "", "", PersonRole.Employee, RoleReason.StaffList)]
    [InlineData("o", "13800001111", "", "", PersonRole.Employee, RoleReason.StaffList)]
    [InlineData("o", "0086 138 0000 1111", "9999999", "camping", PersonRole.Employee, RoleReason.StaffList)]
    [InlineData("o", "13800002222", "", "", PersonRole.Consumer, RoleReason.None)]
    [InlineData("o", "138", "", "", PersonRole.Consumer, RoleReason.None)]
    [InlineData("o", "", "", "high", PersonRole.Employee, RoleReason.Tag)]
    [InlineData("o", "", "", "camping", PersonRole.Kol, RoleReason.Tag)]
    [InlineData("o", "", "1万", "", PersonRole.Kol, RoleReason.Followers)]
    [InlineData("o", "", "9,999", "", PersonRole.Consumer, RoleReason.None)]
    [InlineData("o", "", "many", "", PersonRole.Consumer, RoleReason.None)]
    public void A_role_has_its_reason(string externalId, string phone, string followers, string tag, PersonRole role, RoleReason reason)
    {
        var facts = new PersonFacts("contact-1", TagSamples.Noon, TagSamples.Noon)
        {
            ExternalIds = [externalId],
            Attributes = new Dictionary<string, string> { ["手机"] = phone, ["Followers"] = followers },
        };
        var found = RoleRules.Of(facts, tag.Length == 0 ? [] : [TagSamples.Assignment("a", tag)], Settings);

        Assert.Equal((role, reason), (found.Role, found.Reason));
        Assert.True(reason is RoleReason.Tag or RoleReason.Followers == found.Detail is not null);
    }

    [Theory]
    [InlineData("3.2万", 32_000d)]
    [InlineData("32,000", 32_000d)]
    [InlineData("12k", 12_000d)]
    [InlineData("5w+", 50_000d)]
    [InlineData("1.5亿", 150_000_000d)]
    [InlineData("800 粉", 800d)]
    [InlineData("-5", null)]
    [InlineData("", null)]
    [InlineData("万", null)]
    public void Counts_are_read_as_people_write_them(string text, double? count) => Assert.Equal(count, FieldRules.CountIn(text));
}
