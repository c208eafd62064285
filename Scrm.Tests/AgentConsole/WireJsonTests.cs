using System.Text.Json;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.AgentConsole;

/// <summary>How the wire is written.</summary>
public sealed class WireJsonTests
{
    [Fact]
    public void Everything_on_the_wire_is_generated_at_build()
    {
        var records = typeof(WireJson).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(WireJson).Namespace && t.GetMethod("<Clone>$") is not null && !t.IsGenericTypeDefinition);
        var hub = new[] { typeof(IAgentClient), typeof(IAgentCommands) }
            .SelectMany(contract => contract.GetMethods())
            .SelectMany(method => method.GetParameters().Select(p => p.ParameterType).Concat(method.ReturnType.GenericTypeArguments));

        Assert.Empty(records.Concat(hub).Where(type => WireJson.Default.GetTypeInfo(type) is null).Select(type => type.Name));
    }

    [Fact]
    public void Words_are_camel_case_and_numbers_are_no_words()
    {
        Assert.Equal("""{"kind":"queue","agentId":null}""", JsonSerializer.Serialize(new OwnerView(OwnerKind.Queue, null), Answers.Json));
        Assert.Equal(MessageType.Text, JsonSerializer.Deserialize<ReplyContent>("""{"type":"text"}""", Answers.Json)!.Type);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReplyContent>("""{"type":0}""", Answers.Json));
    }
}
