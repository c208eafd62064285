using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core;
using Scrm.Core.Backfill;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Backfill;

/// <summary>A store in which people p0, p1 … once said things, before any rule was there.</summary>
internal sealed class History : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");
    private ServiceProvider _services = null!;
    private readonly FakeClock _clock = new(Sample.Noon.AddDays(1));
    private int _people;

    public FakeClock Clock => _clock;

    public IServiceProvider Services => _services;

    public SteerBackfill Steer => _services.GetRequiredService<SteerBackfill>();

    public RunBackfill Run => _services.GetRequiredService<RunBackfill>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IContactStore Contacts => _services.GetRequiredService<IContactStore>();

    public async Task OpenAsync(params string[][] said)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Scrm:DataDirectory", _folder.FullName)]).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(_clock).AddScrmCore().AddScrmStorage(settings).BuildServiceProvider();
        await _services.OpenScrmStoreAsync(Token);
        var tags = _services.GetRequiredService<ITagStore>();
        foreach (var dimension in TagSamples.Book.Dimensions)
        {
            await tags.SaveDimensionAsync(dimension, Token);
        }

        foreach (var tag in TagSamples.Book.Tags)
        {
            await tags.SaveTagAsync(tag, Token);
        }

        foreach (var rule in TagSamples.Book.Rules)
        {
            await tags.SaveRuleAsync(rule, Token);
        }

        foreach (var lines in said)
        {
            await SayAsync(lines);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Anything of the rules or the store.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>One more person, who says these lines.</summary>
    public Task AddAsync(params string[] lines) => SayAsync(lines);

    public Task SaveRuleAsync(TagRule rule) => _services.GetRequiredService<ITagStore>().SaveRuleAsync(rule, Token);

    public Task<Result<BackfillJob>> StartAsync(BackfillRequest request) =>
        _services.GetRequiredService<StartBackfill>().HandleAsync(request, Token);

    public Task<BackfillJob> RunAsync(BackfillKind kind, string ruleId) => RunAsync(new BackfillRequest(kind, ruleId));

    public async Task<BackfillJob> RunAsync(BackfillRequest request)
    {
        var begun = await StartAsync(request);
        Assert.Null(begun.Fault);
        return (await Run.HandleAsync(begun.Value!.Id, null, Token))!;
    }

    public Task<IReadOnlyList<TagAssignment>> TagsOfAsync(string contactId) => Contacts.TagsAsync(contactId, DateTimeOffset.MinValue, Token);

    /// <summary>What everybody has, without the ids, which a repeated run may give anew.</summary>
    public async Task<IReadOnlyList<TagAssignment>> TagsAsync()
    {
        var all = new List<TagAssignment>();
        for (var person = 0; person < _people; person++)
        {
            all.AddRange((await TagsOfAsync($"p{person}")).OrderBy(t => t.TagId, StringComparer.Ordinal).Select(t => t with { Id = "" }));
        }

        return all;
    }

    public Task<Persona?> PersonaAsync(string contactId) => Contacts.PersonaAsync(contactId, Token);

    public Task<Conversation?> ConversationAsync(string id) => _services.GetRequiredService<IConversationStore>().GetAsync(id, Token);

    public Task<IReadOnlyList<TagObservation>> ObservationsAsync(string contactId) =>
        _services.GetRequiredService<ITagHistory>().OfContactAsync(contactId, Token);

    private async Task SayAsync(string[] lines)
    {
        var (conversationId, contactId) = ($"c{_people}", $"p{_people}");
        _people++;
        var messages = lines.Select((text, i) => Sample.Message(conversationId, i + 1, text) with { At = Sample.Noon.AddMinutes((_people * 100) + i) });
        var commit = Sample.First(Sample.Conversation(conversationId, contactId), [.. messages]) with
        {
            Contact = Sample.Contact(contactId),
            ExpectedContactVersion = 0,
        };
        Assert.Equal(CommitResult.Committed, await _services.GetRequiredService<IConversationStore>().CommitAsync(commit, Token));
    }
}
