// A busy machine is slow, not wrong: waiting for something in the page has no short limit.
import { configure } from '@testing-library/dom';

configure({ asyncUtilTimeout: 30_000 });
