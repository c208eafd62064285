using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Meanings;
using Scrm.Tests.Answers;
using Scrm.Tests.Improving;

namespace Scrm.Tests.Meanings;

/// <summary>From the book to the model, into the store and into a customer's turn.</summary>
public sealed class MeaningTurnTests : IAsyncLifetime
{
    private readonly WordPlaces _model = new();
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _company = await BotCompany.OpenAsync(services => services.AddSingleton<IMeaningReader>(_model));

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task What_means_the_same_is_offered_where_the_letters_find_nothing()
    {
        Assert.DoesNotContain("invoice", (await _company.SayAsync("ann", "报销凭证")).Bot.OfferedArticleIds);
        Assert.Equal(12, await PlaceAsync());

        Assert.Contains("invoice", (await _company.SayAsync("bob", "报销凭证")).Bot.OfferedArticleIds);
    }

    [Fact]
    public async Task Without_the_model_the_turn_is_as_it_was()
    {
        await PlaceAsync();
        _model.Fails = true;
        var failed = await _company.SayAsync("ann", "报销凭证");
        _model.IsOn = false;
        var off = await _company.SayAsync("bob", "报销凭证");

        Assert.Equal((1, 1), (failed.Bot.Misses, off.Bot.Misses));
    }

    [Fact]
    public async Task The_model_is_asked_of_each_wording_once_and_of_nothing_that_is_sure()
    {
        await PlaceAsync();
        var asked = _model.Read.Count;
        Assert.Null(await PlaceAsync());
        await _company.SayAsync("ann", "怎么退货？");
        Assert.Equal(asked, _model.Read.Count);

        await _company.SaveAsync(Book.Article("return", "怎么退货？", "我想退货", "how do I return an item", "东西能退掉吗"));
        Assert.Equal(13, await PlaceAsync());
        Assert.Equal(["东西能退掉吗"], _model.Read.Skip(asked));
    }

    [Fact]
    public async Task Another_model_or_another_length_places_all_anew()
    {
        await PlaceAsync();
        var once = _model.Read.Count;
        _model.Model = "words-2";
        Assert.Equal(12, await PlaceAsync());
        Assert.Equal(2 * once, _model.Read.Count);
        Assert.Empty(await _company.Get<IMeaningStore>().LoadAsync("words-1", Token));

        _model.Extra = 3;
        await _company.SaveAsync(Book.Article("new", "发票抬头能改吗"));
        Assert.Equal(13, await PlaceAsync());
        Assert.All((await _company.Get<IMeaningStore>().LoadAsync("words-2", Token)).Values, place => Assert.Equal(8, place.Length));
    }

    [Fact]
    public async Task A_model_that_fails_is_asked_again()
    {
        _model.Fails = true;
        Assert.Null(await PlaceAsync());
        _model.Fails = false;

        Assert.Equal(12, await PlaceAsync());
    }

    [Fact]
    public async Task Nothing_personal_reaches_the_model()
    {
        await _company.SaveAsync(Book.Article("call", "打 13800138000 能报销吗"));
        await PlaceAsync();
        await _company.SayAsync("ann", "我叫王小明，电话13900139000，报销凭证");

        Assert.Contains(_model.Read, text => text.Contains("[电话]", StringComparison.Ordinal));
        Assert.DoesNotContain(_model.Read, text => text.Contains("13800138000", StringComparison.Ordinal) || text.Contains("13900139000", StringComparison.Ordinal) || text.Contains("王小明", StringComparison.Ordinal));
    }

    private Task<int?> PlaceAsync() => _company.Get<PlaceMeanings>().HandleAsync(Token);
}
