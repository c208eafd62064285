using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

/// <summary>The picture over the wire, and who may see how much of it.</summary>
public sealed class PersonaApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private Customer Customer => new(server.Services);

    [Fact]
    public async Task A_picture_has_value_stage_role_habits_mood_and_quotes()
    {
        await SaveBookAsync();
        using var lin = await server.SignInAsync("lin");
        var conversation = await Customer.AskForPersonAsync("service", "帐篷坏了，太差了");
        var line = (await lin.GetAsync<ListView<MessageView>>($"/api/conversations/{conversation.Id}/messages?limit=200")).Items[0];
        await lin.SendAsync<TagAssignmentView[]>(HttpMethod.Post, $"/api/contacts/{conversation.ContactId}/tags", new TagInput("p-camping", line.Id));
        await lin.SendAsync<ContactView>(
            HttpMethod.Patch, $"/api/contacts/{conversation.ContactId}", new ContactInput(Attributes: new Dictionary<string, string> { ["粉丝数"] = "3.2万" }));

        var persona = await lin.GetAsync<PersonaView>($"/api/contacts/{conversation.ContactId}/persona");

        Assert.Equal((LifecycleStage.New, PersonRole.Kol, "32000"), (persona.Stage.Stage, persona.Role.Role, persona.Role.Detail));
        Assert.Equal(("wechat", 24, 1), (persona.Habits.Channel, persona.Habits.Hours.Count, persona.Habits.Channels[0].Messages));
        Assert.Equal((1, 1), (persona.Mood.Months[^1].Read, persona.Mood.Months[^1].Negative));
        Assert.Equal("帐篷坏了，太差了", Assert.Single(persona.Quotes).Text);
        var tag = Assert.Single(persona.Dimensions.Single(d => d.DimensionId == "p-interest").Tags);
        Assert.Equal((1, 1.0), (tag.Parts.Count, tag.Parts[0].Confidence));

        var value = await lin.GetAsync<ValueExplanation>($"/api/contacts/{conversation.ContactId}/value");
        Assert.Equal(persona.Value.Score, value.Score);
        Assert.Equal("field:粉丝数", value.Components[2].Parts.Single(p => p.Key == "followers").From);

        var stored = await server.Services.GetRequiredService<IContactStore>().PersonaAsync(conversation.ContactId, CancellationToken.None);
        Assert.Equal(PersonRole.Kol, stored!.Role!.Role);
    }

    [Fact]
    public async Task Every_tag_opens_all_its_observations()
    {
        await SaveBookAsync();
        using var lin = await server.SignInAsync("lin");
        var conversation = await Customer.AskForPersonAsync("service", "想露营");
        var put = new TagInput("p-camping");
        await lin.SendAsync<TagAssignmentView[]>(HttpMethod.Post, $"/api/contacts/{conversation.ContactId}/tags", put);
        var tag = Assert.Single(await lin.SendAsync<TagAssignmentView[]>(HttpMethod.Post, $"/api/contacts/{conversation.ContactId}/tags", put));

        var behind = await lin.GetAsync<TagObservationView[]>($"/api/contacts/{conversation.ContactId}/tags/{tag.Id}/observations");

        Assert.Equal([tag.Id], behind.Skip(1).Select(o => o.Id));
        Assert.All(behind, o => Assert.Equal((ObservationKind.Seen, TagSource.Agent, lin.AgentId), (o.Kind, o.Source, o.AgentId)));
        await lin.Http.GetAsync($"/api/contacts/{conversation.ContactId}/tags/none/observations").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task Words_are_quoted_only_from_conversations_the_agent_may_read()
    {
        await SaveBookAsync();
        using var zhou = await server.SignInAsync("zhou");
        using var lin = await server.SignInAsync("lin");
        var sales = await Customer.AskForPersonAsync("sales", "悄悄告诉你我要露营");
        var line = (await zhou.GetAsync<ListView<MessageView>>($"/api/conversations/{sales.Id}/messages?limit=200")).Items[0];
        var tag = (await zhou.SendAsync<TagAssignmentView[]>(HttpMethod.Post, $"/api/contacts/{sales.ContactId}/tags", new TagInput("p-camping", line.Id)))[0];
        await Customer.AlsoWriteToAsync(sales.ContactId, "service");

        var seen = await lin.GetAsync<PersonaView>($"/api/contacts/{sales.ContactId}/persona");
        var observed = Assert.Single(await lin.GetAsync<TagObservationView[]>($"/api/contacts/{sales.ContactId}/tags/{tag.Id}/observations"));

        Assert.Empty(seen.Quotes);
        Assert.All(seen.Dimensions.SelectMany(d => d.Tags), t => Assert.Empty(t.Quotes));
        Assert.Equal((null, null, null), (observed.Quote, observed.ConversationId, observed.MessageId));
        Assert.Single((await zhou.GetAsync<PersonaView>($"/api/contacts/{sales.ContactId}/persona")).Quotes);
    }

    [Fact]
    public async Task Settings_are_an_admins_and_of_one_version()
    {
        using var wang = await server.SignInAsync("wang");
        using var admin = await server.SignInAsync("admin");
        await wang.Http.GetAsync("/api/settings/persona").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        var settings = await admin.GetAsync<PersonaSettings>("/api/settings/persona");

        var saved = await admin.SendAsync<PersonaSettings>(HttpMethod.Put, "/api/settings/persona", settings with { Currency = "USD" });

        Assert.Equal(("USD", settings.Version + 1), (saved.Currency, saved.Version));
        Assert.Equal("USD", (await admin.GetAsync<PersonaSettings>("/api/settings/persona")).Currency);
        await admin.SendAsync(HttpMethod.Put, "/api/settings/persona", settings).RefusedAsync(HttpStatusCode.Conflict, "conflict");
        await admin.SendAsync(HttpMethod.Put, "/api/settings/persona", saved with { TimeZone = "Mars/Base" }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    private async Task SaveBookAsync()
    {
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<TagDimension>(HttpMethod.Put, "/api/tags/dimensions/p-interest", new TagDimensionInput("兴趣特征", "Interests", Hue: 140));
        await wang.SendAsync<Tag>(HttpMethod.Put, "/api/tags/tags/p-camping", new TagFactsInput("p-interest", "露营", "Camping"));
    }
}
