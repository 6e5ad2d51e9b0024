import { Analyst } from './analyst';
import { inquireInto } from './inquiries';
import InquiryWorker from './inquiry.worker?worker';

/**
 * The page's analyst for the longer questions: what outcomes hang on, why two scenarios differ, where goals are met. One
 * of its own, with its own worker, so that figures that only ask for bands and maps do not carry it.
 */
export const inquirer = new Analyst(() => new InquiryWorker(), inquireInto);
