using Scrm.Host.Commands.Moving;

namespace Scrm.Host.Commands;

/// <summary><c>export --to FILE|DIR [--key FILE] [--json]</c>: writes what a store holds as JSON lines. The server is stopped meanwhile.</summary>
internal sealed class ExportCommand(TextWriter output, TextWriter messages) : ICommand
{
    public string Name => "export";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var options = MoveOptions.Parse(arguments);
        if (options.To is null)
        {
            await messages.WriteLineAsync("Usage: export --to FILE|DIR [--key FILE] [--json] [--Scrm:DataDirectory PATH] [--ConnectionStrings:Mongo STRING]");
            return 2;
        }

        if (options.Key is null)
        {
            await messages.WriteLineAsync(
                "没有 --key：密码、cookie 密钥、接口令牌和账号设置不写入文件。 / No --key: passwords, cookie keys, API tokens and settings of accounts stay out of the file.");
        }

        return await new MoveRun(output, messages).RunAsync(options, moving => moving.ExportAsync(options.To, options.Key, CancellationToken.None));
    }
}
