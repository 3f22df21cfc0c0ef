using System.Reflection;
using System.Runtime.Loader;
using Bwc.Mutation.Making;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Bwc.Mutation.Trying;

/// <summary>The tests and the changed library, loaded afresh: every static field, every cache and every validator in them is new.</summary>
internal sealed class TestRun
{
    private readonly Assembly _tests;
    private readonly FieldInfo _active;
    private readonly FieldInfo _reached;
    private readonly ITestFrameworkDiscoverer _discoverer;
    private readonly TestAssembly _testAssembly;
    private readonly Dictionary<string, Dictionary<string, IXunitTestCase>> _byClass = [];
    private readonly HashSet<string> _warm = [];

    /// <summary>Loads the tests.</summary>
    /// <param name="library">The changed library.</param>
    public TestRun(string library)
    {
        var context = new Context(library);
        _tests = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Bwc.Model.Tests.dll"));
        var theSwitch = context.LoadFromAssemblyName(new AssemblyName("Bwc.Model")).GetType(Switch.TypeName, throwOnError: true)!;
        _active = theSwitch.GetField(Switch.Active)!;
        _reached = theSwitch.GetField(Switch.Reached)!;
        var assembly = Reflector.Wrap(_tests);
        _testAssembly = new TestAssembly(assembly);
        _discoverer = new XunitTestFrameworkDiscoverer(assembly, new NoSources(), new Sink(_ => true));
    }

    /// <summary>The change that is on; 0 for none.</summary>
    public int Active
    {
        set => _active.SetValue(null, value);
    }

    /// <summary>Where the switch notes what it was asked for; null where nobody wants to know.</summary>
    public bool[]? Reached
    {
        set => _reached.SetValue(null, value);
    }

    /// <summary>The names of all tests that are not marked heavy, a theory being one.</summary>
    /// <returns>The names, in ordinal order: class, slash, method.</returns>
    public IReadOnlyList<string> Names()
    {
        var names = from type in _tests.GetExportedTypes() from test in Of(type.FullName!) where !IsHeavy(test.Value) select $"{type.FullName}/{test.Key}";
        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>Runs a test as the library is, unless that was done before: what it keeps for later is then made without a change.</summary>
    /// <param name="name">The test.</param>
    /// <returns>False where it fails.</returns>
    public bool Warm(string name)
    {
        if (_warm.Contains(name))
            return true;
        Active = 0;
        var passed = Passes(name);
        if (passed)
            _warm.Add(name);
        return passed;
    }

    /// <summary>Runs a test, to its first failure.</summary>
    /// <param name="name">The test.</param>
    /// <returns>False where it fails, or where there is no such test.</returns>
    public bool Passes(string name)
    {
        var parts = name.Split('/');
        if (!Of(parts[0]).TryGetValue(parts[1], out var test))
            return false;
        var sink = new Sink(message => message is not (ITestFailed or IErrorMessage or ITestCleanupFailure));
        using var runner = new XunitTestAssemblyRunner(_testAssembly, [test], new Sink(_ => true), sink, new Options());
        var summary = runner.RunAsync().GetAwaiter().GetResult();
        return summary.Failed == 0 && !sink.Stopped;
    }

    // The rows of a theory are made when it runs and not when it is found, so that a change is on for them too.
    private Dictionary<string, IXunitTestCase> Of(string type)
    {
        if (_byClass.TryGetValue(type, out var known))
            return known;
        var found = new Dictionary<string, IXunitTestCase>();
        using var done = new ManualResetEventSlim();
        var sink = new Sink(message =>
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test })
                found.TryAdd(test.TestMethod.Method.Name, test);
            if (message is IDiscoveryCompleteMessage)
                done.Set();
            return true;
        });
        _discoverer.Find(type, includeSourceInformation: false, sink, new Options());
        done.Wait();
        return _byClass[type] = found;
    }

    private static bool IsHeavy(IXunitTestCase test) => test.Traits.TryGetValue("Weight", out var weights) && weights.Contains("heavy");

    /// <summary>Loads the tests and the library of its own, and takes everything else from the program.</summary>
    private sealed class Context(string library) : AssemblyLoadContext("changed")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == "Bwc.Model" ? LoadFromAssemblyPath(library) : null;
    }

    private sealed class Sink(Func<IMessageSinkMessage, bool> goOn) : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public bool Stopped { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            var more = goOn(message);
            Stopped |= !more;
            return more;
        }
    }

    private sealed class NoSources : Xunit.LongLivedMarshalByRefObject, ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => new SourceInformation();

        public void Dispose() { }
    }

    /// <summary>One test at a time, on one thread, each message at once.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = false,
            ["xunit.discovery.SynchronousMessageReporting"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
            ["xunit.execution.DisableParallelization"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
