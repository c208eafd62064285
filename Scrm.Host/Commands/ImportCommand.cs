using Scrm.Host.Commands.Moving;

namespace Scrm.Host.Commands;

/// <summary><c>import --from FILE|DIR [--key FILE] [--without-secrets] [--json]</c>: writes exported JSON lines into an empty store.</summary>
internal sealed class ImportCommand(TextWriter output, TextWriter messages) : ICommand
{
    public string Name => "import";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var options = MoveOptions.Parse(arguments);
        if (options.From is null)
        {
            await messages.WriteLineAsync(
                "Usage: import --from FILE|DIR [--key FILE] [--without-secrets] [--json] [--Scrm:DataDirectory PATH] [--ConnectionStrings:Mongo STRING]");
            return 2;
        }

        return await new MoveRun(output, messages).RunAsync(
            options, moving => moving.ImportAsync(options.From, options.Key, options.WithoutSecrets, CancellationToken.None));
    }
}
