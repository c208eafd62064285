using Scrm.Core.Agents;
using Scrm.Core.Tags;

namespace Scrm.Tests.Tags;

public sealed class TagRightsTests
{
    private static readonly Tag Tag = TagSamples.Book.Tags[0];

    [Theory]
    [InlineData(TagSetter.Agents, AgentRole.Agent, null, null)]
    [InlineData(TagSetter.Supervisors, AgentRole.Agent, "tagBySupervisors", "tagBySupervisors")]
    [InlineData(TagSetter.Supervisors, AgentRole.Supervisor, null, null)]
    [InlineData(TagSetter.Rules, AgentRole.Agent, "tagByRules", "tagByRules")]
    [InlineData(TagSetter.Rules, AgentRole.Admin, "tagByRules", null)]
    public void A_tag_says_who_puts_it(TagSetter setBy, AgentRole role, string? put, string? takeOff)
    {
        var agent = new Agent { Id = "a", DisplayName = "a", Role = role };
        var tag = Tag with { SetBy = setBy };

        Assert.Equal(put, TagRights.PutRefusal(agent, tag, TagSamples.Book)?.Detail);
        Assert.Equal(takeOff, TagRights.TakeOffRefusal(agent, tag)?.Detail);
    }

    [Fact]
    public void What_is_archived_is_put_by_nobody()
    {
        var admin = new Agent { Id = "a", DisplayName = "a", Role = AgentRole.Admin };
        var shut = TagSamples.Book with { Dimensions = [.. TagSamples.Book.Dimensions.Select(d => d with { Archived = true })] };

        Assert.Equal("tagArchived", TagRights.PutRefusal(admin, Tag with { Archived = true }, TagSamples.Book)?.Detail);
        Assert.Equal("tagArchived", TagRights.PutRefusal(admin, Tag with { MergedInto = "x" }, TagSamples.Book)?.Detail);
        Assert.Equal("tagArchived", TagRights.PutRefusal(admin, Tag, shut)?.Detail);
        Assert.Null(TagRights.TakeOffRefusal(admin, Tag with { Archived = true }));
    }

    [Fact]
    public void Rules_of_archived_tags_and_dimensions_rest()
    {
        var book = TagSamples.Book;

        Assert.Equal(["r-high", "r-low", "r-camp", "r-camp-menu", "r-hike-scan", "r-hike-sub", "r-returns"], book.LivingRules().Select(r => r.Id));
        Assert.DoesNotContain(
            (book with { Tags = [.. book.Tags.Select(t => t with { Archived = t.Id == "camping" })] }).LivingRules(), r => r.TagId == "camping");
        Assert.DoesNotContain(
            (book with { Dimensions = [.. book.Dimensions.Select(d => d with { Archived = d.Id == "need" })] }).LivingRules(), r => r.TagId == "returns");
    }
}
