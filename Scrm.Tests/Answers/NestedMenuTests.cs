using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

public sealed class NestedMenuTests
{
    private static readonly DigitMenu Menu = new(
        "请选择",
        [
            new DigitMenuOption("1", "售后", null) { Menu = new DigitMenu("售后服务", [new("1", "退货", MessageContent.OfText("七天内可退")), new("2", "换货", null) { ArticleId = "swap" }, new("3", "售后客服", null, true) { TeamId = "after" }], []) },
            new DigitMenuOption("2", "活动", MessageContent.OfText("满三百减四十")),
        ],
        ["菜单"]);

    private static readonly Answerer Shop = new(Book.Shop with { Settings = [new AnswerSettings { InboxId = "", Menu = Menu }] });

    [Fact]
    public void A_line_opens_lines_below_it_whose_numbers_count_from_then_on()
    {
        var below = Shop.Decide(Book.Asked("1"));
        Assert.Equal(["退货", "换货", "售后客服"], below.Content!.Choices!.Select(c => c.Label));

        var chosen = Shop.Decide(Book.Asked("1", below.Memory));
        Assert.Equal("七天内可退", chosen.Content!.Text);
        Assert.Equal("answer swap", Shop.Decide(Book.Asked("2", chosen.Memory)).Content!.Text);
    }

    [Fact]
    public void The_opening_word_leads_back_to_the_top()
    {
        var below = Shop.Decide(Book.Asked("1"));
        var top = Shop.Decide(Book.Asked("菜单", below.Memory));

        Assert.Equal("满三百减四十", Shop.Decide(Book.Asked("2", top.Memory)).Content!.Text);
    }

    [Fact]
    public void A_line_may_hand_over_to_a_team()
    {
        var handed = Shop.Decide(Book.Asked("3", Shop.Decide(Book.Asked("1")).Memory));

        Assert.Equal((AnswerKind.Handoff, "after"), (handed.Kind, handed.TeamId));
    }

    [Fact]
    public void A_tap_on_an_older_part_of_the_menu_means_that_part()
    {
        var tapped = Shop.Decide(Book.Done(PlatformEventKind.ChoiceTapped, "1", "退货"));

        Assert.Equal("七天内可退", tapped.Content!.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("options[0].label")]
    [InlineData("options[0].does")]
    [InlineData("openWords")]
    public void What_cannot_be_a_menu_is_refused_by_its_place(string place)
    {
        var menu = place switch
        {
            "options[0].label" => Menu with { Options = [new("1", "", MessageContent.OfText("x"))] },
            "options[0].does" => Menu with { Options = [new("1", "x", null)] },
            "openWords" => Menu with { OpenWords = [] },
            _ => Menu,
        };

        Assert.Equal(place, DigitMenuRules.Refusal(menu)?.Detail ?? "");
    }
}
