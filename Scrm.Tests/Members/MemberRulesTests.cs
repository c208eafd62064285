using Scrm.Core.Contacts;
using Scrm.Core.Members;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Members;

public class MemberRulesTests
{
    private static readonly Dictionary<string, string> None = [];

    [Theory]
    [InlineData("+86 138-0000-0000", "13800000000")]
    [InlineData("0086 13800000000", "13800000000")]
    [InlineData("138 0000 0000", "13800000000")]
    [InlineData("(010) 6552.9988", "01065529988")]
    [InlineData("+1 415 555 2671", "14155552671")]
    [InlineData("1234", null)]
    [InlineData("138000000ab", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_telephone_number_has_one_form(string? written, string? number) => Assert.Equal(number, PhoneNumber.Normalise(written));

    [Theory]
    [InlineData("12", null, null, "phone")]
    [InlineData(null, null, null, "noKey")]
    [InlineData("", " ", null, "noKey")]
    public void A_row_nobody_can_be_found_by_is_a_problem(string? phone, string? externalId, string? unionId, string code) =>
        Assert.Equal((7, code), (MemberRules.Problem(new MemberRow(7, phone, externalId, unionId, "李", None))!.Line, MemberRules.Problem(new MemberRow(7, phone, externalId, unionId, "李", None))!.Code));

    [Fact]
    public void The_same_person_is_the_same_record_by_what_identifies_best()
    {
        Assert.Equal("external:8001", MemberRules.Record(new MemberRow(1, "13800000000", "8001", "u1", null, None), Sample.Noon).Id);
        Assert.Equal("union:u1", MemberRules.Record(new MemberRow(1, "13800000000", null, "u1", null, None), Sample.Noon).Id);
        Assert.Equal("phone:13800000000", MemberRules.Record(new MemberRow(1, "+86 138 0000 0000", null, null, null, None), Sample.Noon).Id);
    }

    [Fact]
    public void Merged_facts_are_the_other_systems_and_a_name_replaces_only_a_stand_in()
    {
        var record = MemberRules.Record(
            new MemberRow(1, "13800000000", "8001", null, "李雷", new Dictionary<string, string> { ["tier"] = "gold", ["consent.marketing"] = "yes 2025-01-02", ["empty"] = " " }),
            Sample.Noon);
        var known = Sample.Contact("p1") with { Name = "小李", Attributes = new Dictionary<string, string> { ["tier"] = "silver", ["phone"] = "010-65529988" } };

        var merged = MemberRules.Merge(known, record);

        Assert.Equal("小李", merged.Name);
        Assert.Equal("李雷", MemberRules.Merge(known with { Name = "客户 a1b2" }, record).Name);
        Assert.Equal(
            ["consent.marketing=yes 2025-01-02", "externalId=8001", "phone=010-65529988", "tier=gold"],
            merged.Attributes.Select(a => $"{a.Key}={a.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_contact_is_known_by_phone_number_and_owners_id()
    {
        var contact = Sample.Contact("p1") with
        {
            Attributes = new Dictionary<string, string> { ["phone"] = "+86 13800000000", ["externalId"] = "8001" },
            Identities = [new ContactIdentity("i1", "o1", "u1"), new ContactIdentity("i2", "o2", "u1")],
        };

        Assert.Equal(
            [new PersonKey(PersonKeyKind.External, "8001"), new PersonKey(PersonKeyKind.Phone, "13800000000"), new PersonKey(PersonKeyKind.Union, "u1")],
            ContactKeys.Of(contact));
    }
}
