using System.Reflection;
using Scrm.Core.Examples;
using Scrm.Core.TagBooks;

namespace Scrm.Host.Demo;

/// <summary>Worked examples of the demo (<c>Data/README.md</c> says where they are from), with tags for the wishes in them.</summary>
internal static class DemoExamples
{
    public static async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        List<WishExample> wishes = [.. Read("wishes-outdoor", ExampleFileReader.Wishes).Wishes, .. Read("wishes-travel", ExampleFileReader.Wishes).Wishes];
        var intents = Read("intents", ExampleFileReader.Intents).Intents;
        await services.GetRequiredService<IExampleStore>().SaveAsync(wishes, intents, cancellationToken);
        var number = 0;
        await services.GetRequiredService<TagBookEditor>().EditAsync(
            book => WishTags.Missing(book, WishSlot.Of(wishes, book), () => $"wish-{++number:00}", null, null), cancellationToken);
    }

    private static ExampleFile Read(string name, Func<string, ExampleFile> read)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"demo/{name}.jsonl")
            ?? throw new InvalidOperationException($"The demo's file {name} is missing.");
        using var text = new StreamReader(file);
        return read(text.ReadToEnd());
    }
}
