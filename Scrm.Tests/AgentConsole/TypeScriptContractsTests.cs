using Scrm.AgentConsole.Wire.TypeScript;

namespace Scrm.Tests.AgentConsole;

public sealed class TypeScriptContractsTests
{
    private static string Committed => Path.Combine(RepositoryRoot(), "Scrm.AgentConsole", "ClientApp", "src", "wire", "contracts.g.ts");

    [Fact]
    public void The_committed_file_is_what_the_contracts_say()
    {
        var committed = File.ReadAllText(Committed).ReplaceLineEndings("\n");
        Assert.Equal(TypeScriptContracts.Generate(), committed);
    }

    [Fact]
    public void The_check_passes_on_the_committed_file_and_fails_on_another()
    {
        using var errors = new StringWriter();
        Assert.Equal(0, WireTypesCommand.Run(["--check", Committed], errors));
        Assert.Equal("", errors.ToString());

        Assert.Equal(1, WireTypesCommand.Run(["--check", Path.Combine(RepositoryRoot(), "LICENSE")], errors));
        Assert.Contains("error SCRM001", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export interface ListView<T> {\n  readonly items: readonly T[];\n  readonly cursor?: string | null;\n}\n")]
    [InlineData("export type OwnerKind = 'bot' | 'queue' | 'agent';\n")]
    [InlineData("  readonly attributes: Readonly<Record<string, string>>;\n")]
    [InlineData("  readonly lastSeq: number;\n")]
    [InlineData("  readonly waitingSince?: string | null;\n")]
    [InlineData("  readonly choices?: readonly MenuChoice[] | null;\n")]
    [InlineData("  Transfer: { args: [conversationId: string, target: TransferTarget, note: string | null]; result: ConversationView };\n")]
    [InlineData("  SetPresence: { args: [status: PresenceStatus]; result: void };\n")]
    [InlineData("  MessageAppended: [message: MessageView];\n")]
    [InlineData("export interface TagBook {\n")]
    public void Each_kind_of_contract_is_worded(string expected) =>
        Assert.Contains(expected, TypeScriptContracts.Generate(), StringComparison.Ordinal);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Scrm.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the repository.");
    }
}
