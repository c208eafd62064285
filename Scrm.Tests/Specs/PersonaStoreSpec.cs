using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Figures;
using Scrm.Core.Personas;

namespace Scrm.Tests.Specs;

/// <summary>What holds for figures, pictures and the settings they are judged by.</summary>
public abstract class PersonaStoreSpec : StoreSpec
{
    [Fact]
    public async Task Figures_come_back_as_they_were_committed()
    {
        var rules = FiguresRules.Default;
        var figures = rules.After(rules.Begin(), new Deed(DeedKind.Message, Sample.Noon) { Channel = "wechat", Text = "太差了" })
            with { Done = rules.Count([new Deed(DeedKind.Order, Sample.Noon) { Amount = 12.34m }]) };
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Figures = figures });

        Assert.Equivalent(figures, await Store.Personas.FiguresAsync("p1", Token), strict: true);
        Assert.Null(await Store.Personas.FiguresAsync("p2", Token));
    }

    [Fact]
    public async Task Settings_are_saved_over_the_expected_version_only()
    {
        Assert.Null(await Store.Personas.SettingsAsync(Token));
        Assert.True(await Store.Personas.SaveSettingsAsync(new PersonaSettings { Currency = "USD" }, 0, Token));
        Assert.False(await Store.Personas.SaveSettingsAsync(new PersonaSettings { Currency = "EUR" }, 0, Token));

        Assert.Equivalent(new PersonaSettings { Currency = "USD", Version = 1 }, await Store.Personas.SettingsAsync(Token), strict: true);
    }

    [Fact]
    public async Task Deeds_outside_turns_are_touchpoints_without_a_message_of_the_person()
    {
        var line = Sample.Message("c1", 1) with { Content = new MessageContent { Type = MessageType.Event } };
        await CommitAsync(Sample.First(Sample.Conversation("c1"), line) with
        {
            Touchpoints =
            [
                Touch("t1", TouchpointKind.MenuClick, line.Id),
                Touch("t2", TouchpointKind.LinkClick, null),
                Touch("t3", TouchpointKind.LinkClick, "another"),
                Touch("t4", TouchpointKind.ConversationOpened, null),
                Touch("t5", TouchpointKind.Scan, null) with { ContactId = "p2" },
            ],
        });

        Assert.Equal([new Deed(DeedKind.Click, Sample.Noon), new Deed(DeedKind.Click, Sample.Noon)], await Store.Personas.DeedsAsync("p1", "CNY", Token));
    }

    [Fact]
    public async Task A_picture_waits_to_be_computed_from_the_first_save_on_and_grows_old()
    {
        await Store.Contacts.SaveAsync(Sample.Contact("p1"), 0, Token);
        await Store.Contacts.SaveAsync(Sample.Contact("p2"), 0, Token);
        Assert.Equal(["p1", "p2"], await Store.Personas.StaleAsync(Sample.Noon, 10, Token));
        Assert.Null(await Store.Contacts.PersonaAsync("p1", Token));

        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Persona = new Persona("p1", Sample.Noon, []) });
        Assert.Equal(["p2"], await Store.Personas.StaleAsync(Sample.Noon, 10, Token));
        Assert.Equal(["p2", "p1"], await Store.Personas.StaleAsync(Sample.Noon.AddSeconds(1), 10, Token));
        Assert.Equal(["p2"], await Store.Personas.StaleAsync(Sample.Noon.AddSeconds(1), 1, Token));
        Assert.NotNull(await Store.Contacts.PersonaAsync("p1", Token));
    }

    [Fact]
    public async Task Contacts_are_walked_through_by_id()
    {
        foreach (var id in new[] { "p3", "p1", "p2" })
        {
            await Store.Contacts.SaveAsync(Sample.Contact(id), 0, Token);
        }

        Assert.Equal(3, await Store.Personas.CountAsync(Token));
        Assert.Equal(["p1", "p2"], await Store.Personas.ContactsAsync("", 2, Token));
        Assert.Equal(["p3"], await Store.Personas.ContactsAsync("p2", 2, Token));
    }

    private static Touchpoint Touch(string id, TouchpointKind kind, string? messageId) =>
        new(id, "p1", kind, Sample.Noon, "i1", "wechat", "c1", messageId, null);
}
