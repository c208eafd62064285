using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Pictures;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Matching;
using Scrm.Core.Tags;

namespace Scrm.Tests.AgentConsole;

/// <summary>Segments over HTTP: what a supervisor does with them, and what an agent may not.</summary>
public sealed class SegmentApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private static int _number;

    private Customer Customer => new(server.Services);

    [Fact]
    public async Task A_segment_is_made_counted_changed_and_removed()
    {
        var city = await PeopleInAsync("甲城", 3);
        using var wang = await server.SignInAsync("wang");
        var segment = await MakeAsync(wang, city);

        var sizes = await wang.GetAsync<SegmentSizesView>("/api/segments/sizes");
        Assert.Equal(3, sizes.Items.Single(s => s.SegmentId == segment.Id).Count);
        Assert.True(sizes.Total >= 3);

        var changed = await wang.SendAsync<SegmentView>(
            HttpMethod.Put, $"/api/segments/{segment.Id}", new SegmentInput(segment.Name, In("nowhere"), "改过", Version: 1));
        Assert.Equal((2, "改过", segment.CreatedAt), (changed.Version, changed.Description, changed.CreatedAt));
        await wang.SendAsync(HttpMethod.Put, $"/api/segments/{segment.Id}", new SegmentInput(segment.Name, In(city), Version: 1))
            .RefusedAsync(HttpStatusCode.Conflict, "conflict");
        Assert.Equal(0, (await wang.GetAsync<SegmentSizesView>("/api/segments/sizes")).Items.Single(s => s.SegmentId == segment.Id).Count);

        using var removed = await wang.SendAsync(HttpMethod.Delete, $"/api/segments/{segment.Id}");
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.DoesNotContain(await wang.GetAsync<IReadOnlyList<SegmentView>>("/api/segments"), s => s.Id == segment.Id);
    }

    [Fact]
    public async Task What_is_wrong_with_conditions_is_told_by_place_and_word()
    {
        using var wang = await server.SignInAsync("wang");
        var wrong = new ConditionView(ConditionKind.All, Conditions:
        [
            In("x"),
            new ConditionView(ConditionKind.Any, Conditions: [new ConditionView(ConditionKind.Tag, Subject: "gone"), new ConditionView(ConditionKind.Activity, Subject: "message")]),
        ]);

        var counted = await wang.SendAsync<SegmentCountView>(HttpMethod.Post, "/api/segments/count", new SegmentCountInput(wrong));
        Assert.Null(counted.Count);
        Assert.Equal([("1.0", "tagUnknown"), ("1.1", "rangeMissing")], counted.Problems.Select(p => (p.Path, p.Code)));

        using var refused = await wang.SendAsync(HttpMethod.Post, "/api/segments", new SegmentInput("错的", wrong));
        Assert.Contains("\"detail\":\"tagUnknown@1.0\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_come_in_pages_and_each_with_its_reason()
    {
        await SaveTagAsync();
        var city = await PeopleInAsync("乙城", 3);
        using var wang = await server.SignInAsync("wang");
        var segment = await MakeAsync(wang, city);

        var first = await wang.GetAsync<ListView<SegmentMemberView>>($"/api/segments/{segment.Id}/members?limit=2");
        var second = await wang.GetAsync<ListView<SegmentMemberView>>($"/api/segments/{segment.Id}/members?limit=2&cursor={first.Cursor}");

        Assert.Equal((2, 1), (first.Items.Count, second.Items.Count));
        Assert.Equal(("", true, city), first.Items[0].Reasons.Select(r => (r.Path, r.Holds, r.Text)).Single());
        Assert.Empty((await wang.GetAsync<ListView<SegmentMemberView>>($"/api/segments/{segment.Id}/members?tag=probe.camp")).Items);
        await wang.Http.GetAsync($"/api/segments/{segment.Id}/members?cursor=none").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_tag_shows_the_words_behind_it_to_who_asks_why()
    {
        await SaveTagAsync();
        var conversation = await Customer.WriteAsync("我们周末去露营");
        using var wang = await server.SignInAsync("wang");
        await wang.SendAsync<IReadOnlyList<TagAssignmentView>>(
            HttpMethod.Post, $"/api/contacts/{conversation.ContactId}/tags", new TagInput("probe.camp", null));

        var people = await wang.SendAsync<ListView<SegmentMemberView>>(
            HttpMethod.Post, "/api/segments/people", new SegmentPeopleInput(new ConditionView(ConditionKind.Tag, Subject: "probe.camp")));

        var reason = people.Items.Single(p => p.Id == conversation.ContactId).Reasons.Single();
        Assert.Single(reason.Quotes);
        Assert.True(reason.Number > 0.99);
    }

    [Fact]
    public async Task Overlap_tells_every_region()
    {
        var (one, other) = (await PeopleInAsync("丙城", 2), await PeopleInAsync("丁城", 3));
        using var wang = await server.SignInAsync("wang");
        var (a, b) = (await MakeAsync(wang, one), await MakeAsync(wang, one, other));

        var overlap = await wang.SendAsync<OverlapView>(HttpMethod.Post, "/api/segments/overlap", new OverlapInput([a.Id, b.Id]));

        int Of(params string[] ids) => overlap.Regions.Single(r => r.SegmentIds.SequenceEqual(ids)).Count;
        Assert.Equal((0, 3, 2), (Of(a.Id), Of(b.Id), Of(a.Id, b.Id)));
        Assert.Equal(overlap.Total, overlap.Regions.Sum(r => r.Count));
        await wang.SendAsync(HttpMethod.Post, "/api/segments/overlap", new OverlapInput([a.Id, a.Id])).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, "/api/segments/overlap", new OverlapInput([a.Id, "x"])).RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task Only_who_consents_leaves_the_house_and_formulas_do_not()
    {
        var city = $"=1+1 {Interlocked.Increment(ref _number)}";
        await PersonAsync(city, "yes", name: "=HYPERLINK(1)");
        await PersonAsync(city, "no", name: "不同意的人");
        await PersonAsync(city, null, name: "没问过的人");
        using var wang = await server.SignInAsync("wang");
        var segment = await MakeAsync(wang, city);

        var consent = await wang.GetAsync<IReadOnlyList<ConsentCountView>>($"/api/segments/{segment.Id}/consent");
        Assert.Equal((3, 1), consent.Where(c => c.Purpose == "marketing").Select(c => (c.Members, c.Allowed)).Single());

        using var file = await wang.SendAsync(HttpMethod.Post, $"/api/segments/{segment.Id}/export", new ExportInput("marketing", "en"));
        var bytes = await file.Content.ReadAsByteArrayAsync();
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal(2, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",'=HYPERLINK(1),", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不同意", text, StringComparison.Ordinal);
        Assert.DoesNotContain("没问过", text, StringComparison.Ordinal);

        var entry = Assert.Single(await wang.GetAsync<IReadOnlyList<ExportView>>($"/api/segments/{segment.Id}/exports"));
        Assert.Equal(("marketing", wang.AgentId, 1, 2), (entry.Purpose, entry.AgentId, entry.Exported, entry.LeftOut));
        await wang.SendAsync(HttpMethod.Post, $"/api/segments/{segment.Id}/export", new ExportInput("fun")).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_picture_is_of_a_segment_or_of_everybody_and_goes_to_spreadsheets()
    {
        var city = await PeopleInAsync("戊城", 2);
        using var wang = await server.SignInAsync("wang");
        var segment = await MakeAsync(wang, city);

        var picture = await wang.GetAsync<GroupPicture>($"/api/reports/picture?segment={segment.Id}");
        Assert.Equal((2, 2, 2), (picture.People, picture.New.Now, picture.Active.Now));
        Assert.True((await wang.GetAsync<GroupPicture>("/api/reports/picture?from=2020-01-01&to=2020-01-31")).People >= 2);
        using var csv = await wang.Http.GetAsync($"/api/reports/picture.csv?segment={segment.Id}&language=en");
        Assert.StartsWith("\uFEFFdimension,tag,people", Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        await wang.Http.GetAsync("/api/reports/picture?from=yesterday").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.Http.GetAsync("/api/reports/picture?from=2020-02-01&to=2020-01-01").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.Http.GetAsync("/api/reports/picture?segment=x").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task An_agent_reads_which_segments_there_are_and_nothing_of_the_people()
    {
        using var wang = await server.SignInAsync("wang");
        using var lin = await server.SignInAsync("lin");
        var segment = await MakeAsync(wang, "无人城");

        Assert.Contains(await lin.GetAsync<IReadOnlyList<SegmentView>>("/api/segments"), s => s.Id == segment.Id);
        foreach (var path in new[] { "/api/segments/sizes", $"/api/segments/{segment.Id}/members", $"/api/segments/{segment.Id}/consent", $"/api/segments/{segment.Id}/exports", "/api/reports/picture", "/api/reports/picture.csv" })
        {
            await lin.Http.GetAsync(path).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    [Fact]
    public async Task A_turn_may_ask_which_segments_a_person_is_in()
    {
        var city = await PeopleInAsync("己城", 1);
        using var wang = await server.SignInAsync("wang");
        var (on, off) = (await MakeAsync(wang, city), await MakeAsync(wang, city));
        await wang.SendAsync<SegmentView>(HttpMethod.Put, $"/api/segments/{off.Id}", new SegmentInput(off.Name, In(city), Enabled: false, Version: 1));
        var member = (await wang.GetAsync<ListView<SegmentMemberView>>($"/api/segments/{on.Id}/members")).Items.Single();
        var contact = await server.Services.GetRequiredService<IContactStore>().GetAsync(member.Id, CancellationToken.None);

        var ids = await server.Services.GetRequiredService<SegmentMembership>().OfAsync(contact, [], CancellationToken.None);

        Assert.Contains(on.Id, ids);
        Assert.DoesNotContain(off.Id, ids);
    }

    private async Task<string> PeopleInAsync(string city, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await PersonAsync(city, null);
        }

        return city;
    }

    private async Task PersonAsync(string city, string? consent, string name = "王小明")
    {
        var contacts = server.Services.GetRequiredService<IContactStore>();
        var conversation = await Customer.WriteAsync("你好", name);
        var contact = (await contacts.GetAsync(conversation.ContactId, CancellationToken.None))!;
        var facts = new Dictionary<string, string> { ["city"] = city };
        if (consent is not null)
        {
            facts["consent.marketing"] = consent;
        }

        Assert.True(await contacts.SaveAsync(contact with { Attributes = facts, Version = contact.Version + 1 }, contact.Version, CancellationToken.None));
    }

    private async Task SaveTagAsync()
    {
        var tags = server.Services.GetRequiredService<ITagStore>();
        await tags.SaveDimensionAsync(new TagDimension("probe", "探针", "Probe", false, 10), CancellationToken.None);
        await tags.SaveTagAsync(new Tag("probe.camp", "probe", "露营", "Camping", TagScope.Contact), CancellationToken.None);
    }

    private static Task<SegmentView> MakeAsync(Desk desk, params string[] cities) => desk.SendAsync<SegmentView>(
        HttpMethod.Post,
        "/api/segments",
        new SegmentInput($"人群 {Interlocked.Increment(ref _number)}", cities is [var only] ? In(only) : new ConditionView(ConditionKind.Any, Conditions: [.. cities.Select(In)])));

    private static ConditionView In(string city) => new(ConditionKind.Attribute, Subject: "city", Comparison: Comparison.Is, Text: city);
}
