using Scrm.Host.Commands.Moving;

namespace Scrm.Host.Commands;

/// <summary>
/// <c>migrate --to mongo|embedded [--json]</c>: moves everything from the embedded store to MongoDB, or back. The servers are stopped
/// meanwhile. A run that was cut goes on where it was.
/// </summary>
internal sealed class MigrateCommand(TextWriter output, TextWriter messages) : ICommand
{
    public string Name => "migrate";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var options = MoveOptions.Parse(arguments);
        if (options.To is not ("mongo" or "embedded"))
        {
            await messages.WriteLineAsync(
                "Usage: migrate --to mongo|embedded [--json] [--Scrm:DataDirectory PATH] [--ConnectionStrings:Mongo STRING] [--Scrm:Mongo:Database NAME]");
            return 2;
        }

        return await new MoveRun(output, messages).RunAsync(options, moving => moving.MigrateAsync(options.To == "mongo", CancellationToken.None));
    }
}
