using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Bot.Writing;
using Scrm.Core.Meanings;
using Scrm.Core.Writing;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Writing;

public sealed class ModelMeaningsTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private FakeModel _model = null!;

    public async ValueTask InitializeAsync() => _model = await FakeModel.StartAsync();

    public ValueTask DisposeAsync() => _model.DisposeAsync();

    [Fact]
    public async Task Places_come_back_in_the_order_of_the_texts()
    {
        _model.Places(text => [text.Length, 1]);
        using var services = Services([]);

        var places = await Reader(services).ReadAsync(["一", "二二"], Patience, CancellationToken.None);

        Assert.Equal([[1f, 1f], [2f, 1f]], places!);
        var (model, texts, authorization) = Assert.Single(_model.Placed);
        Assert.Equal(("e-1", "Bearer s3cret"), (model, authorization));
        Assert.Equal(["一", "二二"], texts);
    }

    [Theory]
    [InlineData(429, "{\"error\":{}}")]
    [InlineData(500, "oops")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{\"data\":[]}")]
    [InlineData(200, "{\"data\":[{\"index\":0,\"embedding\":[1,2]},{\"index\":1,\"embedding\":[1]}]}")]
    public async Task A_refusal_or_nonsense_is_no_place_and_after_three_the_model_is_left_alone(int status, string body)
    {
        _model.Place = (context, _) =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        };
        var clock = new FakeClock();
        using var services = Services([], clock);

        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await Reader(services).ReadAsync(["一", "二"], Patience, CancellationToken.None));
        }

        Assert.Equal(3, _model.Placed.Count);
        clock.Advance(TimeSpan.FromSeconds(31));
        _model.Places(_ => [1, 0]);
        Assert.NotNull(await Reader(services).ReadAsync(["一", "二"], Patience, CancellationToken.None));
    }

    [Fact]
    public async Task A_late_model_is_waited_for_no_longer_than_allowed()
    {
        var asked = new TaskCompletionSource();
        _model.Place = async (context, _) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        var clock = new FakeClock();
        using var services = Services([], clock);

        var reading = Reader(services).ReadAsync(["一"], Patience, CancellationToken.None);
        await asked.Task;
        Assert.False(reading.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.8));

        Assert.Null(await reading);
    }

    [Fact]
    public async Task The_key_of_the_language_model_is_not_sent_to_another_address()
    {
        _model.Places(_ => [1, 0]);
        using var services = Services(new() { ["Scrm:Model:BaseUrl"] = "http://127.0.0.1:1/v1", ["Scrm:Model:EmbeddingBaseUrl"] = _model.BaseUrl });

        Assert.NotNull(await Reader(services).ReadAsync(["一"], Patience, CancellationToken.None));
        Assert.Equal("", Assert.Single(_model.Placed).Authorization);
    }

    [Theory]
    [InlineData("Scrm:Model:EmbeddingName")]
    [InlineData("Scrm:Model:BaseUrl")]
    public void Without_a_name_or_an_address_there_is_no_model(string missing)
    {
        using var services = Services(new() { [missing] = null });

        Assert.False(Reader(services).IsOn);
    }

    private static IMeaningReader Reader(ServiceProvider services) => services.GetRequiredService<IMeaningReader>();

    private ServiceProvider Services(Dictionary<string, string?> other, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddSingleton<IAnswerWriter, NoWriter>();
        services.AddSingleton<IMeaningReader, NoMeanings>();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Scrm:Model:BaseUrl"] = _model.BaseUrl,
            ["Scrm:Model:ApiKey"] = "s3cret",
            ["Scrm:Model:EmbeddingName"] = "e-1",
        }).AddInMemoryCollection(other).Build());
        services.AddWriting();
        return services.BuildServiceProvider();
    }
}
