using System.Reflection;
using Scrm.Storage;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Architecture;

/// <summary>A port has two implementations, and a spec that both pass.</summary>
public sealed class PortTests
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const byte Call = 0x28;
    private const byte CallVirtual = 0x6F;

    // Their specs ask them through the one action that does.
    private static readonly string[] ThroughActions = ["IMergeStore.CommitAsync", "IContactHistory.SaveAsync"];

    [Fact]
    public void Every_port_of_the_store_is_asked_by_a_spec()
    {
        var asked = Asked().Select(method => method.DeclaringType!).ToHashSet();
        var missing = string.Join(' ', Ports().Where(port => !asked.Contains(port)).Select(port => port.Name).Order(StringComparer.Ordinal));
        Assert.True(missing.Length == 0, missing);
    }

    [Fact]
    public void Every_question_a_port_of_the_store_answers_is_asked_by_a_spec()
    {
        var asked = Asked().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ToHashSet();
        var missing = string.Join(' ', Ports().SelectMany(port => port.GetMethods().Select(method => $"{port.Name}.{method.Name}"))
            .Where(name => !asked.Contains(name)).Except(ThroughActions).Order(StringComparer.Ordinal));
        Assert.True(missing.Length == 0, missing);
    }

    [Fact]
    public void The_scan_sees_what_is_asked_and_not_what_is_not()
    {
        var asked = Asked().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ToHashSet();
        Assert.Contains("ISharedValues.TrySaveAsync", asked);
        Assert.DoesNotContain("IDisposable.NoSuchThing", asked);
        Assert.True(Ports().Count > 40);
    }

    // What the embedded store implements: the shared one has the same, which another test compares.
    private static IReadOnlyList<Type> Ports() =>
    [
        .. typeof(StorageRegistration).Assembly.GetTypes()
            .Where(type => type.IsClass && type.Namespace?.StartsWith("Scrm.Storage.Sqlite.", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetInterfaces()).Where(type => type.Assembly == House.Core).Distinct(),
    ];

    // Specs, the bodies the compiler made of their methods.
    private static IReadOnlyList<MethodInfo> Asked() =>
    [
        .. from type in typeof(PortSpec).Assembly.GetTypes()
           where type.Namespace == typeof(PortSpec).Namespace
           from method in type.GetMethods(Every).Concat<MethodBase>(type.GetConstructors(Every))
           from called in Called(method)
           select called,
    ];

    private static IEnumerable<MethodInfo> Called(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] is Call or CallVirtual && Resolve(method, BitConverter.ToInt32(code, i + 1)) is { DeclaringType: not null } called)
            {
                yield return called;
            }
        }
    }

    private static MethodInfo? Resolve(MethodBase from, int token)
    {
        try
        {
            var generic = from.IsGenericMethod ? from.GetGenericArguments() : null;
            return from.Module.ResolveMethod(token, from.DeclaringType!.IsGenericType ? from.DeclaringType.GetGenericArguments() : null, generic) as MethodInfo;
        }
        catch (Exception noMethod) when (noMethod is ArgumentException or BadImageFormatException)
        {
            // Bytes that only look like a call.
            return null;
        }
    }
}
